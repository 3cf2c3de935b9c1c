package nl.krachtketen.kit.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.SuccessfulExecution;
import io.quarkus.scheduler.Trigger;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** However seldom a job runs, whether its last time failed can be seen until the next. */
class FailedJobsTest {

    private static final ScheduledExecution PUBLISH = stub(ScheduledExecution.class, stub(Trigger.class, "publish"));

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final FailedJobs jobs = new FailedJobs();

    FailedJobsTest() {
        jobs.metrics = metrics;
    }

    @Test
    void aJobFailsUntilItsNextTimeGoesWell() {
        goesWell();
        assertThat(failing()).isZero();
        jobs.failed(new FailedExecution(PUBLISH, new IllegalStateException()));
        assertThat(failing()).isEqualTo(1);
        assertThat(metrics.counter("jobs.failed", "job", "publish").count()).isEqualTo(1);
        goesWell();
        assertThat(failing()).isZero();
    }

    @Test
    void itFailsAlsoIfItFailedForOneOnly() {
        goesWell();
        metrics.counter("jobs.failed", "job", "publish").increment();
        goesWell();
        assertThat(failing()).isEqualTo(1);
    }

    private void goesWell() {
        jobs.succeeded(new SuccessfulExecution(PUBLISH));
    }

    private double failing() {
        return metrics.get("jobs.failing").tag("job", "publish").gauge().value();
    }

    /** One question of it is asked here, and always answered so. */
    private static <T> T stub(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, question, arguments) -> answer));
    }
}
