package nl.krachtketen.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.krachtketen.kit.pairwise.Pairwise;
import org.jdbi.v3.core.Jdbi;

/** Erasures, which the feed leaves out: here nobody knows any more whom they were about, unless the receiver's name for her was kept. */
@ApplicationScoped
public class ErasedEvents {

    @Inject
    Jdbi jdbi;

    @Inject
    Translation translation;

    @Inject
    Pairwise pairwise;

    /** Those in a part of the log whose names are still known. Asked on behalf of the platform. */
    public List<PartnerEvent> between(String receiver, long from, long until) {
        var names = new Names(pairwise, receiver);
        return jdbi.withHandle(db -> db.createQuery("""
                        select position, id, source, type, subject, participant, time, correlation, causation, document,
                            false as own_reference, false as in_detail
                        from event_log join erased_name using (position) where position > :from and position <= :until order by position""")
                .bind("from", from).bind("until", until).map(LoggedEvent::of)
                .map(logged -> translation.of(logged, names)).list());
    }
}
