package nl.krachtketen.participant.domain.coach;

import java.util.UUID;

/**
 * A coach or buddy of an organisation.
 *
 * @param reference   the organisation's own; null if it gave none
 * @param account     the role account behind which she can be reached; null for a participant
 * @param participant the participant who coaches; null for others, and after she was erased
 * @param load        beside how many participants she stands now
 * @param active      false after she stopped
 */
public record Coach(UUID id, String organisation, String reference, String account, UUID participant, CoachProfile profile, int load,
        boolean active, long version) {

    /** Somebody who begins to coach. */
    public static Coach of(UUID id, String organisation, String reference, String account, UUID participant, CoachProfile profile) {
        return new Coach(id, organisation, reference, account, participant, profile, 0, true, 1);
    }

    public Coach with(CoachProfile changed) {
        return new Coach(id, organisation, reference, account, participant, changed, load, active, version + 1);
    }
}
