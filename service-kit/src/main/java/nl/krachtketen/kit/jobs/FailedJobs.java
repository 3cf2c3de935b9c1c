package nl.krachtketen.kit.jobs;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.Trigger;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Counts scheduled work that failed as a whole; {@link EachAlone} counts what failed for one. */
@ApplicationScoped
class FailedJobs {

    @Inject
    MeterRegistry metrics;

    /** Counters begin at zero, so that an alarm hears of the first failure too. */
    void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent started, Scheduler scheduler) {
        scheduler.getScheduledJobs().forEach(this::failures);
    }

    void failed(@Observes FailedExecution execution) {
        failures(execution.getExecution().getTrigger()).increment();
    }

    private Counter failures(Trigger job) {
        return metrics.counter("jobs.failed", "job", job.getId());
    }
}
