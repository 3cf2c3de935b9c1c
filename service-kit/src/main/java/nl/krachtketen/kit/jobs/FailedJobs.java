package nl.krachtketen.kit.jobs;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.SuccessfulExecution;
import io.quarkus.scheduler.Trigger;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts scheduled work that failed as a whole, {@link EachAlone} what failed for one; and remembers whether the last time went well,
 * because what runs once a day or a month fails too seldom to be counted.
 */
@ApplicationScoped
class FailedJobs {

    @Inject
    MeterRegistry metrics;

    private final Map<String, Last> last = new ConcurrentHashMap<>();

    /** Counters begin at zero, so that an alarm hears of the first failure too. */
    void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent started, Scheduler scheduler) {
        scheduler.getScheduledJobs().forEach(this::last);
    }

    void failed(@Observes FailedExecution execution) {
        Last job = last(execution.getExecution().getTrigger());
        job.failures.increment();
        job.ended();
    }

    void succeeded(@Observes SuccessfulExecution execution) {
        last(execution.getExecution().getTrigger()).ended();
    }

    private Last last(Trigger job) {
        return last.computeIfAbsent(job.getId(), id -> {
            var begun = new Last(metrics.counter("jobs.failed", "job", id));
            Gauge.builder("jobs.failing", () -> begun.failing ? 1 : 0).tag("job", id)
                    .description("1 if the job failed the last time, as a whole or for one").register(metrics);
            return begun;
        });
    }

    /** How often a job had failed by the end of its last time. */
    private static final class Last {

        private final Counter failures;
        private double before;
        private volatile boolean failing;

        private Last(Counter failures) {
            this.failures = failures;
        }

        private synchronized void ended() {
            double now = failures.count();
            failing = now > before;
            before = now;
        }
    }
}
