package nl.krachtketen.participant.application.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.participant.application.Notices;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.application.identity.Lookalikes;
import nl.krachtketen.participant.domain.Notice;
import nl.krachtketen.participant.domain.privacy.EmergencyAccess;
import nl.krachtketen.participant.domain.privacy.EmergencyReason;
import nl.krachtketen.participant.domain.privacy.SoughtPerson;

/**
 * Somebody must see her at once, and there is no time for another ground. It is possible, for a reason and a short while, and
 * the privacy officer of her municipality is told: also if nobody was found, because whoever searches by name may be fishing.
 */
@ApplicationScoped
public class BreakGlass {

    @Inject
    Participants participants;

    @Inject
    Lookalikes lookalikes;

    @Inject
    EmergencyAccesses accesses;

    @Inject
    Notices notices;

    @Inject
    Transactions transactions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** To somebody whose identifier the caller was once given. */
    public EmergencyAccess open(UUID participant, EmergencyReason reason, Duration length) {
        String municipality = transactions.asPlatform(() -> participants.require(participant)).profile().municipality();
        return open(Optional.of(participant), municipality, reason, length);
    }

    /** To somebody whom the caller knows by name. */
    public EmergencyAccess open(SoughtPerson sought, EmergencyReason reason, Duration length) {
        return open(only(sought), sought.municipality(), reason, length);
    }

    /** The one whom the description fits; nobody if it fits two. */
    private Optional<UUID> only(SoughtPerson sought) {
        List<UUID> fitting = lookalikes.born(sought.municipality(), List.of(sought.birthYear())).stream()
                .filter(found -> sought.is(found.person())).map(Lookalikes.Lookalike::participant).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private EmergencyAccess open(Optional<UUID> participant, String municipality, EmergencyReason reason, Duration length) {
        Instant now = clock.instant();
        var access = new EmergencyAccess(Ids.next(), caller.organisation(), participant.orElse(null), municipality, reason,
                participant.isPresent(), now, now.plus(length));
        accesses.open(access);
        notices.tell(new Notice(Notice.Kind.EMERGENCY_ACCESS, new Notice.Audience.PrivacyOfficer(municipality), access.participant(), access.id()));
        return access;
    }
}
