package nl.krachtketen.reporting.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.krachtketen.reporting.projection.Projection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Tables beside the live ones, in a schema of their own, and how they take the live ones' place. */
@ApplicationScoped
class Replacement {

    @Inject
    Jdbi jdbi;

    /** How many live rows were not made again, and how many were made that were not there. */
    record Difference(long removed, long added) {

        Difference plus(Difference other) {
            return new Difference(removed + other.removed, added + other.added);
        }
    }

    void prepare(List<Projection.Table> tables) {
        jdbi.useHandle(db -> db.createQuery("select rebuild_begin(:tables)").bindArray("tables", String.class, names(tables)).mapToMap().list());
    }

    void clear(List<Projection.Table> tables) {
        jdbi.useHandle(db -> db.createQuery("select rebuild_end(:tables)").bindArray("tables", String.class, names(tables)).mapToMap().list());
    }

    /** What is done by names of tables is done to these ones. A projection that has not named one would change the live one: it is stopped. */
    void beside(Runnable work) {
        Map<String, Long> before = changesOfLiveTables();
        jdbi.useHandle(db -> db.execute("set local search_path = rebuild, public"));
        work.run();
        jdbi.useHandle(db -> db.execute("set local search_path = public"));
        Map<String, Long> after = changesOfLiveTables();
        if (!after.equals(before)) {
            after.entrySet().removeAll(before.entrySet());
            throw new IllegalStateException("Projections changed tables that they do not name: " + after.keySet());
        }
    }

    /** PostgreSQL counts for this connection, whose earlier transactions may be in it as well for up to a second. */
    private Map<String, Long> changesOfLiveTables() {
        return jdbi.withHandle(db -> db.createQuery("""
                        select relname, n_tup_ins + n_tup_upd + n_tup_del from pg_stat_xact_user_tables
                        where schemaname = 'public' and relname <> 'projection_rebuild'""")
                .collectRows(Collectors.toMap(row -> row.getColumn(1, String.class), row -> row.getColumn(2, Long.class))));
    }

    /**
     * Changes the live rows that differ, and no other: whoever reads meanwhile sees the ones or the others, and waits for nothing. Rights
     * and policies stay where they are.
     */
    Difference takeOver(List<Projection.Table> tables) {
        return jdbi.withHandle(db -> {
            db.execute("set local work_mem = '256MB'");
            db.execute("set local max_parallel_workers_per_gather = 2");
            return tables.stream().map(table -> takeOver(db, table)).reduce(new Difference(0, 0), Difference::plus);
        });
    }

    private static List<String> names(List<Projection.Table> tables) {
        return tables.stream().map(Projection.Table::name).toList();
    }

    private static Difference takeOver(Handle db, Projection.Table made) {
        String table = made.name();
        for (String schema : List.of("public", "rebuild")) {
            db.execute("delete from %s.%s where %s".formatted(schema, table, made.nothing()));
        }
        String same = same(db, table);
        Difference difference = difference(db, table, same);
        if (difference.removed() > 0) {
            db.execute("delete from public.%1$s live where not exists (select from rebuild.%1$s made where %2$s)".formatted(table, same));
        }
        if (difference.added() > 0) {
            db.execute("""
                    insert into public.%1$s (%2$s) select %2$s from rebuild.%1$s made
                    where not exists (select from public.%1$s live where %3$s)""".formatted(table, columns(db, table), same));
        }
        return difference;
    }

    /** Rows are the same only under the same key: whatever is not removed was made once, and all the others made are new. */
    private static Difference difference(Handle db, String table, String same) {
        return db.createQuery("""
                        select removed, removed + (select count(*) from rebuild.%1$s) - (select count(*) from public.%1$s) from (
                            select count(*) as removed from public.%1$s live where not exists (select from rebuild.%1$s made where %2$s)) as compared"""
                        .formatted(table, same))
                .map((row, context) -> new Difference(row.getLong(1), row.getLong(2))).one();
    }

    /** They are looked up by their key, because that is shorter than a row. */
    private static String same(Handle db, String table) {
        return db.createQuery("""
                        select string_agg(format('made.%1$I = live.%1$I', attname), ' and ') || ' and made = live'
                        from pg_index join pg_attribute on attrelid = indrelid and attnum = any(indkey)
                        where indisprimary and indrelid = ('rebuild.' || quote_ident(:table))::regclass""")
                .bind("table", table).mapTo(String.class).one();
    }

    private static String columns(Handle db, String table) {
        return db.createQuery("""
                        select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
                        where attrelid = ('rebuild.' || quote_ident(:table))::regclass and attnum > 0 and attgenerated = '' and not attisdropped""")
                .bind("table", table).mapTo(String.class).one();
    }
}
