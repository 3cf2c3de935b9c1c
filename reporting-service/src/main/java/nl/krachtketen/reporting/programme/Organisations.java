package nl.krachtketen.reporting.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** What organisations are called: those that are registered as partners, and those that the programme office named. */
@ApplicationScoped
public class Organisations {

    @Inject
    Jdbi jdbi;

    /** By their OIN; one without a name goes by its number. */
    public record Names(Map<String, String> known) {

        public String of(String oin) {
            return known.getOrDefault(oin, oin);
        }
    }

    public record Named(String oin, String name) {}

    /** By OIN, after this one; null begins at the first. */
    public List<Named> after(String oin, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select oin, name from organisation where :after::text is null or oin > :after order by oin limit :limit""")
                .bind("after", oin).bind("limit", limit).mapTo(Named.class).list());
    }

    public Names names() {
        return new Names(jdbi.withHandle(db -> db.createQuery("select oin, name from organisation").reduceRows(new HashMap<>(), (names, row) -> {
            names.put(row.getColumn(1, String.class), row.getColumn(2, String.class));
            return names;
        })));
    }

    public void name(String oin, String name) {
        jdbi.useHandle(db -> db.execute("insert into organisation (oin, name) values (?, ?) on conflict (oin) do update set name = excluded.name",
                oin, name));
    }
}
