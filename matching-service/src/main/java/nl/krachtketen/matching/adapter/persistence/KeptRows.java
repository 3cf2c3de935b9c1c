package nl.krachtketen.matching.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.List;
import nl.krachtketen.kit.retention.KeptRecords;
import nl.krachtketen.matching.application.retention.Retention;

@ApplicationScoped
class KeptRows implements KeptRecords {

    @Inject
    Retention retention;

    @Override
    public List<Kept> all() {
        return List.of(
                new Kept("choice_link where least(expires_at, revoked_at) < :before", retention.closedChoiceLinks()),
                new Kept("help_request where acknowledged_at < :before", retention.helpRequests()),
                new Kept("participant_access where until < :before", Period.ZERO));
    }
}
