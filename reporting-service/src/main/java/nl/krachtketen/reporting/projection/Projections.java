package nl.krachtketen.reporting.projection;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.inbox.Received;
import org.jdbi.v3.core.Jdbi;

/** All projections, which change together. */
@ApplicationScoped
public class Projections {

    /** Any number will do, if it is the only one in this database. */
    private static final int LOCK = 1003;

    @Inject
    @All
    List<Projection> all;

    @Inject
    Jdbi jdbi;

    public List<Projection.Table> tables() {
        return all.stream().map(Projection::tables).flatMap(List::stream).toList();
    }

    /** Those who add do not wait for each other, only for a replacement to end. */
    public void add(List<Received.Known> news) {
        jdbi.useHandle(db -> db.select("select pg_advisory_xact_lock_shared(?)", LOCK).mapToMap().list());
        all.forEach(projection -> projection.add(news));
    }

    public void pseudonymise(UUID participant, UUID pseudonym) {
        all.forEach(projection -> projection.pseudonymise(participant, pseudonym));
    }

    /** Until this transaction has ended nobody else adds anything, and nobody is in the middle of it. */
    public void holdStill() {
        jdbi.useHandle(db -> db.select("select pg_advisory_xact_lock(?)", LOCK).mapToMap().list());
    }
}
