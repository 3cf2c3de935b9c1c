package nl.krachtketen.participant.adapter.persistence.coach;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.participant.domain.coach.Coach;
import nl.krachtketen.participant.domain.coach.CoachProfile;
import org.jdbi.v3.json.Json;

/** A coach as her row says it. */
public record CoachRow(UUID id, String organisation, String reference, String account, UUID participant, @Json List<String> languages,
        @Json List<Slot> availability, String postcodeArea, int maximumLoad, int load, boolean gone, long version) {

    static CoachRow of(Coach coach) {
        CoachProfile profile = coach.profile();
        return new CoachRow(coach.id(), coach.organisation(), coach.reference(), coach.account(), coach.participant(), profile.languages(),
                profile.availability(), profile.postcodeArea(), profile.maximumLoad(), coach.load(), !coach.active(), coach.version());
    }

    Coach coach() {
        return new Coach(id, organisation, reference, account, participant,
                new CoachProfile(languages, availability, postcodeArea, maximumLoad),
                load, !gone, version);
    }
}
