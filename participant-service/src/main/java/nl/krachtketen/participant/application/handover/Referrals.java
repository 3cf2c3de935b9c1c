package nl.krachtketen.participant.application.handover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.domain.handover.Referral;

/** Where referrals are kept. A caller finds those that it made or received, of participants whom it may see. */
public interface Referrals {

    void add(Referral referral);

    Optional<Referral> find(UUID referral);

    List<Referral> list(UUID after, int limit);
}
