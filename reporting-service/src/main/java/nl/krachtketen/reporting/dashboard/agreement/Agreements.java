package nl.krachtketen.reporting.dashboard.agreement;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.krachtketen.reporting.programme.Municipality;
import org.jdbi.v3.core.Jdbi;

/** What was agreed, as far as row-level security lets the caller, beside what the tallies say became of it. */
@ApplicationScoped
public class Agreements {

    @Inject
    Jdbi jdbi;

    /** Beside its targets. */
    public record Head(String municipality, LocalDate agreedOn, long version) {}

    /** One target, with what became of it. */
    public record Row(String municipality, int year, AgreedStep step, int women, int realised) {

        Agreement.Line line() {
            return new Agreement.Line(year, step, women, realised);
        }
    }

    public Optional<Agreement> of(Municipality municipality) {
        return of(List.of(municipality)).stream().findFirst();
    }

    /** Those of these municipalities with which something was agreed. */
    public List<Agreement> of(List<Municipality> municipalities) {
        List<String> codes = municipalities.stream().map(Municipality::code).toList();
        Map<String, List<Row>> rows = rows(codes).stream().collect(groupingBy(Row::municipality));
        Map<String, List<Head>> heads = heads(codes).stream().collect(groupingBy(Head::municipality));
        return municipalities.stream().filter(each -> heads.containsKey(each.code())).map(each -> {
            Head head = heads.get(each.code()).getFirst();
            return new Agreement(each, head.agreedOn(), head.version(), rows.getOrDefault(each.code(), List.of()).stream().map(Row::line).toList());
        }).toList();
    }

    /** Locks it until the end of the transaction. */
    OptionalLong lock(String municipality) {
        return jdbi.withHandle(db -> db.createQuery("select version from agreement where municipality = :municipality for update")
                .bind("municipality", municipality).mapTo(Long.class).findOne()).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    void put(String municipality, LocalDate agreedOn, List<AgreedTarget> targets) {
        jdbi.useHandle(db -> {
            db.execute("""
                    insert into agreement (municipality, agreed_on) values (?, ?)
                    on conflict (municipality) do update set agreed_on = excluded.agreed_on, version = agreement.version + 1""",
                    municipality, agreedOn);
            db.execute("delete from agreed_target where municipality = ?", municipality);
            db.createUpdate("insert into agreed_target select :municipality, * from unnest(:years, :steps, :women)")
                    .bind("municipality", municipality)
                    .bindArray("years", Integer.class, targets.stream().map(AgreedTarget::year).toArray())
                    .bindArray("steps", String.class, targets.stream().map(each -> each.step().name()).toArray())
                    .bindArray("women", Integer.class, targets.stream().map(AgreedTarget::women).toArray()).execute();
        });
    }

    private List<Head> heads(List<String> codes) {
        return jdbi.withHandle(db -> db.createQuery("select municipality, agreed_on, version from agreement where municipality = any(:codes)")
                .bindArray("codes", String.class, codes).mapTo(Head.class).list());
    }

    private List<Row> rows(List<String> codes) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select municipality, year, step, women, (select coalesce(sum(t.women), 0)::int from tally t
                            where t.municipality = a.municipality and t.measure = 'MONTH' and t.item = a.step
                                and t.bucket between a.year * 100 + 1 and a.year * 100 + 12) as realised
                        from agreed_target a where municipality = any(:codes)
                        order by municipality, year, array_position(array['RECRUITED', 'INTAKE_DONE', 'ORIENTATION', 'MATCHED', 'TRIAL',
                            'PLACED', 'ACTIVATED', 'MOVED_ON'], step)""")
                .bindArray("codes", String.class, codes).mapTo(Row.class).list());
    }
}
