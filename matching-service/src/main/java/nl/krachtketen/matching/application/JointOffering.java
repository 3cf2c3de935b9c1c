package nl.krachtketen.matching.application;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.matching.domain.CandidateIndex;
import nl.krachtketen.matching.domain.Candidates;
import nl.krachtketen.matching.domain.OpenOffering;

/**
 * The offerings with a place left, kept in memory, because judging a few thousand for each shortlist is quick and reading them
 * from the database is not. What changed since is read each time, so that every replica answers from the same state.
 */
@ApplicationScoped
public class JointOffering {

    private static final int AT_ONCE = 1_000;

    private final CandidateIndex index = new CandidateIndex();
    private String mark;

    @Inject
    Offerings offerings;

    @Inject
    Transactions transactions;

    /** The first caller after a start should not be the one who waits. */
    void load(@Observes StartupEvent started) {
        transactions.asPlatform(this::now);
    }

    /** The candidates as they are now. One caller at a time: an older state must not overtake a newer one. */
    synchronized Candidates now() {
        List<OpenOffering> changed = new ArrayList<>();
        String next = offerings.changedSince(mark, offering -> {
            changed.add(offering);
            if (changed.size() == AT_ONCE) {
                index.put(changed);
                changed.clear();
            }
        });
        index.put(changed);
        mark = next;
        return index;
    }
}
