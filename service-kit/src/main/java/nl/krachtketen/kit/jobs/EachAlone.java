package nl.krachtketen.kit.jobs;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.kit.tenancy.Transactions;
import org.jboss.logging.Logger;

/**
 * Scheduled work on many: each in a transaction of its own on behalf of the platform, so that what fails for one does not keep
 * the others waiting. It is tried again the next time.
 */
@ApplicationScoped
public class EachAlone {

    private static final Logger LOG = Logger.getLogger(EachAlone.class);

    @Inject
    Transactions transactions;

    @Inject
    MeterRegistry metrics;

    /**
     * @param find what is to be done; others may be at it too, so the work has to look again
     * @return how many did not fail
     */
    public <T> int asPlatform(String job, Supplier<List<T>> find, Consumer<T> work) {
        List<T> found = transactions.asPlatform(find);
        return (int) found.stream().filter(one -> done(job, one, work)).count();
    }

    private <T> boolean done(String job, T one, Consumer<T> work) {
        try {
            return transactions.asPlatform(() -> {
                work.accept(one);
                return true;
            });
        } catch (RuntimeException failure) {
            metrics.counter("jobs.failed", "job", job).increment();
            LOG.errorf("%s failed for one, and goes on with the others: %s", job, kindOf(failure));
            return false;
        }
    }

    /** What went wrong and where, without messages: a database quotes in them what it was given. */
    private static String kindOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(cause -> cause.getClass().getName() + Stream.of(cause.getStackTrace()).findFirst().map(at -> " at " + at).orElse(""))
                .collect(Collectors.joining(", because of "));
    }
}
