package nl.krachtketen.participant.adapter.persistence.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.krachtketen.participant.application.attention.StallThresholds;
import nl.krachtketen.participant.domain.attention.Threshold;
import nl.krachtketen.participant.domain.attention.Thresholds;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.json.Json;

@ApplicationScoped
class StallThresholdTable implements StallThresholds {

    private static final QualifiedType<List<Threshold>> OWN = QualifiedType.of(new GenericType<List<Threshold>>() {}).with(Json.class);

    @Inject
    Jdbi jdbi;

    @Override
    public Versioned of(String municipality) {
        return jdbi.withHandle(db -> db.createQuery("select thresholds, version from stall_threshold where municipality = :municipality")
                .bind("municipality", municipality)
                .map((row, context) -> new Versioned(
                        Thresholds.usual().with(context.findColumnMapperFor(OWN).orElseThrow().map(row, "thresholds", context)),
                        row.getLong("version")))
                .findOne()).orElseGet(() -> new Versioned(Thresholds.usual(), 0));
    }

    @Override
    public boolean set(String municipality, List<Threshold> own, long newVersion) {
        return jdbi.withHandle(db -> db.createUpdate("""
                        insert into stall_threshold (municipality, thresholds, version) values (:municipality, :own, :version)
                        on conflict (municipality) do update set thresholds = excluded.thresholds, version = excluded.version, taken_up = false
                        where stall_threshold.version = excluded.version - 1""")
                .bind("municipality", municipality).bindByType("own", own, OWN).bind("version", newVersion).execute()) == 1;
    }

    @Override
    public List<String> takeChanged() {
        return jdbi.withHandle(db -> db.createQuery("""
                        update stall_threshold set taken_up = true where not taken_up returning municipality""").mapTo(String.class).list());
    }
}
