package nl.krachtketen.kit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/** Where there is no row yet to lock: whoever wants the same thing by its name waits until the one before has committed. */
@ApplicationScoped
public class Turns {

    @Inject
    Jdbi jdbi;

    /** @param kind what is named, and for whom it is unique */
    public void await(String kind, String organisation, String name) {
        jdbi.useHandle(db -> db.createQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .bind("name", String.join(" ", kind, organisation, name)).mapTo(Integer.class).one());
    }
}
