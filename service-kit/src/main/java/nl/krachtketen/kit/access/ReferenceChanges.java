package nl.krachtketen.kit.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.krachtketen.contract.About;
import org.jdbi.v3.core.Jdbi;

/** By which references many events name participants, gathered. Whoever was told last has the reference. */
final class ReferenceChanges {

    private record Given(About about, long sequence) {}

    private final Map<List<Object>, Given> given = new LinkedHashMap<>();

    void add(About about, long sequence) {
        given.merge(List.of(about.organisation(), about.participantId()), new Given(about, sequence),
                (a, b) -> b.sequence() > a.sequence() ? b : a);
    }

    void write(Jdbi jdbi) {
        Map<List<Object>, Given> last = new LinkedHashMap<>();
        given.values().forEach(one -> last.put(List.of(one.about().organisation(), one.about().reference()), one));
        if (last.isEmpty()) {
            return;
        }
        jdbi.useHandle(db -> {
            for (String sql : List.of(FREE, KEEP)) {
                db.createUpdate(sql)
                        .bindArray("organisations", String.class, column(last.values(), one -> one.about().organisation()))
                        .bindArray("references", String.class, column(last.values(), one -> one.about().reference()))
                        .bindArray("participants", UUID.class, column(last.values(), one -> one.about().participantId()))
                        .bindArray("sequences", Long.class, column(last.values(), Given::sequence)).execute();
            }
        });
    }

    private static final String NEW = """
            (select * from unnest(:organisations, :references, :participants, :sequences) n (organisation, reference, participant, sequence)) n""";

    /** An organisation may give the reference of one participant to another. */
    private static final String FREE = "delete from known_reference k using " + NEW + """

            where k.organisation = n.organisation and k.reference = n.reference and k.participant <> n.participant""";

    private static final String KEEP = "insert into known_reference (organisation, reference, participant, sequence) select n.* from " + NEW + """

            on conflict (participant, organisation) do update set reference = excluded.reference, sequence = excluded.sequence
            where known_reference.sequence < excluded.sequence""";

    private static Object[] column(Collection<Given> rows, Function<Given, Object> value) {
        return rows.stream().map(value).toArray();
    }
}
