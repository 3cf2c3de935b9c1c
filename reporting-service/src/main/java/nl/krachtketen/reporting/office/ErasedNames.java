package nl.krachtketen.reporting.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.pairwise.Pairwise;
import org.jdbi.v3.core.Jdbi;

/**
 * What the office knew an erased woman by, for as long as it has not been told that she was erased. Under that name it is told
 * the rest of what was recorded before; otherwise it would count her twice.
 */
@ApplicationScoped
public class ErasedNames {

    @Inject
    Jdbi jdbi;

    @Inject
    Pairwise pairwise;

    @Inject
    OfficeConfig config;

    /** In the transaction that gives her events to a pseudonym in the log. */
    public void remember(UUID participant, UUID pseudonym) {
        config.oin().ifPresent(office -> jdbi.useHandle(db -> db.createUpdate("""
                        insert into erased_name (position, pseudonym, outward)
                        select position, :pseudonym, :outward from event_log
                        where participant = :pseudonym and type = 'nl.krachtketen.participants.erased.v1'""")
                .bind("pseudonym", pseudonym).bind("outward", pairwise.outward(OutwardIds.PARTICIPANT, participant, office)).execute()));
    }

    /** By the name that the log would give them now. */
    Map<String, String> known(String office) {
        return jdbi.withHandle(db -> db.createQuery("select pseudonym, outward from erased_name")
                .reduceRows(new HashMap<>(), (names, row) -> {
                    names.put(pairwise.outward(OutwardIds.PARTICIPANT, row.getColumn("pseudonym", UUID.class), office),
                            row.getColumn("outward", String.class));
                    return names;
                }));
    }

    void forget(long position) {
        jdbi.useHandle(db -> db.execute("delete from erased_name where position <= ?", position));
    }
}
