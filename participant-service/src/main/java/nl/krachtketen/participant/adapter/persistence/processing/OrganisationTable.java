package nl.krachtketen.participant.adapter.persistence.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.krachtketen.participant.application.processing.Organisations;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;

@ApplicationScoped
class OrganisationTable implements Organisations {

    @Inject
    Jdbi jdbi;

    /** Written only where a name is new, so that requests of one organisation do not wait for each other. */
    @Override
    public void remember(Map<String, String> titles) {
        Map<String, String> fresh = new HashMap<>(titles);
        titles(titles.keySet()).forEach(fresh::remove);
        if (!fresh.isEmpty()) {
            jdbi.useHandle(db -> db.createUpdate("""
                            insert into organisation (oin, title) select * from unnest(:oins, :titles)
                            on conflict (oin) do update set title = excluded.title, seen_at = now()""")
                    .bindArray("oins", String.class, fresh.keySet()).bindArray("titles", String.class, fresh.values()).execute());
        }
    }

    @Override
    public Map<String, String> titles(Collection<String> oins) {
        return jdbi.withHandle(db -> db.createQuery("select oin, title from organisation where oin = any(:oins)")
                .bindArray("oins", String.class, oins).setMapKeyColumn("oin").setMapValueColumn("title")
                .collectInto(new GenericType<Map<String, String>>() {}));
    }
}
