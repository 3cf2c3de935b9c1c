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
}
