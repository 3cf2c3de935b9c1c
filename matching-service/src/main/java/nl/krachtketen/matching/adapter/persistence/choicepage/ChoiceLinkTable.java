package nl.krachtketen.matching.adapter.persistence.choicepage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.matching.application.choicepage.ChoiceLinks;
import nl.krachtketen.matching.domain.choicepage.ChoiceLink;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class ChoiceLinkTable implements ChoiceLinks {

    @Inject
    Jdbi jdbi;

    @Override
    public void add(ChoiceLink link) {
        jdbi.useHandle(db -> db.createUpdate("""
                insert into choice_link (id, shortlist, participant, organisation, language, made_at, expires_at)
                values (:id, :shortlist, :participant, :organisation, :language, :madeAt, :expiresAt)""")
                .bindMethods(link).execute());
    }

    @Override
    public Optional<ChoiceLink> find(UUID link) {
        return jdbi.withHandle(db -> db.createQuery("select * from choice_link where id = :id").bind("id", link)
                .mapTo(ChoiceLink.class).findOne());
    }

    @Override
    public List<ChoiceLink> ofShortlist(UUID shortlist, String organisation) {
        return list("shortlist", shortlist, organisation);
    }

    @Override
    public List<ChoiceLink> ofParticipant(UUID participant, String organisation) {
        return list("participant", participant, organisation);
    }

    private List<ChoiceLink> list(String column, UUID of, String organisation) {
        return jdbi.withHandle(db -> db.createQuery("""
                select * from choice_link l where %s = :of and (organisation = :caller or exists (select from participant_access a
                    where a.participant = l.participant and a.organisation = :caller and a.basis = 'HOLDS')) order by id desc"""
                .formatted(column))
                .bind("of", of).bind("caller", organisation).mapTo(ChoiceLink.class).list());
    }

    @Override
    public Optional<ChoiceLink> lock(UUID link) {
        return jdbi.withHandle(db -> db.createQuery("select * from choice_link where id = :id for update").bind("id", link)
                .mapTo(ChoiceLink.class).findOne());
    }

    @Override
    public void save(ChoiceLink link) {
        jdbi.useHandle(db -> db.createUpdate("""
                update choice_link set revoked_at = :revokedAt, answer = :answer, offering_id = :offeringId, answered_at = :answeredAt
                where id = :id""")
                .bindMethods(link).execute());
    }
}
