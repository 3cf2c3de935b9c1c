package nl.krachtketen.participant.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.participant.application.Notices;
import nl.krachtketen.participant.domain.Notice;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class NoticeTable implements Notices {

    @Inject
    Jdbi jdbi;

    @Inject
    Clock clock;

    /** How an audience is written down: a role, and an organisation or a municipality in which it is held. */
    private record Address(String role, String organisation, String municipality, String contactPerson) {

        static Address of(Notice.Audience audience) {
            return switch (audience) {
                case Notice.Audience.CaseWorkers there -> new Address("caseworker", there.organisation(), null, there.contactPerson());
                case Notice.Audience.Direction there -> new Address("regie", null, there.municipality(), null);
                case Notice.Audience.PrivacyOfficer there -> new Address("privacy-officer", null, there.municipality(), null);
            };
        }
    }

    @Override
    public void tell(Notice notice) {
        Address address = Address.of(notice.audience());
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into notice (id, kind, role, organisation, municipality, contact_person, participant, about, whose_doing,
                            told_at)
                        values (:id, :kind, :role, :organisation, :municipality, :contactPerson, :participant, :about, :whoseDoing,
                            :toldAt)""")
                .bind("id", Ids.next()).bind("kind", notice.kind())
                .bind("role", address.role()).bind("organisation", address.organisation()).bind("municipality", address.municipality())
                .bind("contactPerson", address.contactPerson())
                .bind("participant", notice.participant()).bind("about", notice.about()).bind("whoseDoing", notice.whoseDoing())
                .bind("toldAt", clock.instant()).execute());
    }
}
