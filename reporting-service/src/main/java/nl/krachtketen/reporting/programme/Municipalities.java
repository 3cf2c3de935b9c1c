package nl.krachtketen.reporting.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The municipalities that the platform knows, with their targets. */
@ApplicationScoped
public class Municipalities {

    @Inject
    Jdbi jdbi;

    public Optional<Municipality> find(String code) {
        return jdbi.withHandle(db ->
                db.createQuery("select code, name, wave, target from municipality where code = :code")
                .bind("code", code).mapTo(Municipality.class).findOne());
    }

    /** The municipalities of the programme, the first to join first. */
    public List<Municipality> ofProgramme() {
        return jdbi.withHandle(db -> db.createQuery("""
                        select code, name, wave, target from municipality where wave is not null
                        order by array_position(array['2007-pilot', '2008-june', '2008-autumn', 'later'], wave),
                            name""")
                .mapTo(Municipality.class).list());
    }

    /** Those of these codes that exist, by name. */
    public List<Municipality> among(List<String> codes) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select code, name, wave, target from municipality where code = any(:codes) order by name")
                .bindArray("codes", String.class, codes).mapTo(Municipality.class).list());
    }

    /**
     * Lets a municipality take part in the programme, or changes how. The women of one that joins are in the country's totals from then
     * on: no event is folded meanwhile, or it would be counted by what was before.
     */
    public void put(Municipality municipality) {
        jdbi.useHandle(db -> {
            boolean joins = find(municipality.code()).map(Municipality::wave).isEmpty();
            if (joins) {
                db.execute("lock table journey_event in share mode");
            }
            db.execute("""
                    insert into municipality (code, name, wave, target) values (?, ?, ?, ?)
                    on conflict (code) do update set name = excluded.name, wave = excluded.wave, target = excluded.target""",
                    municipality.code(), municipality.name(), municipality.wave(), municipality.target());
            if (joins) {
                db.execute("""
                        insert into tally (municipality, measure, item, bucket, women)
                        select '*', measure, item, bucket, women from tally where municipality = ? and women <> 0
                        order by measure, item, bucket
                        on conflict (municipality, measure, item, bucket) do update set women = tally.women + excluded.women""",
                        municipality.code());
            }
        });
    }
}
