package nl.krachtketen.participant.application.herview;

import nl.krachtketen.contract.vocabulary.ProcessingPurpose;

/** What was done with her data, as she would say it; operations of the API would tell her nothing. */
public enum Deed {
    REGISTERED, TALKED, LOOKED, SEARCHED, CHOSE, TOOK_PART, HANDED_OVER, HELPED_WITH_RIGHTS, EMERGENCY, SUPERVISED, CHANGED;

    static Deed of(String operation, ProcessingPurpose purpose) {
        return switch (operation) {
            case "registerParticipant" -> REGISTERED;
            case "recordIntake", "assessLevel" -> TALKED;
            case "makeShortlist", "explainFit", "makeChoiceLink" -> SEARCHED;
            case "recordChoice", "recordDecline" -> CHOSE;
            default -> operation.startsWith("get") || operation.startsWith("list") ? lookedFor(purpose) : changedFor(purpose);
        };
    }

    private static Deed lookedFor(ProcessingPurpose purpose) {
        return switch (purpose) {
            case SUPERVISION -> SUPERVISED;
            case EMERGENCY -> EMERGENCY;
            default -> LOOKED;
        };
    }

    private static Deed changedFor(ProcessingPurpose purpose) {
        return switch (purpose) {
            case PARTICIPATION -> TOOK_PART;
            case HANDOVER -> HANDED_OVER;
            case HER_RIGHTS -> HELPED_WITH_RIGHTS;
            case EMERGENCY -> EMERGENCY;
            case SUPERVISION -> SUPERVISED;
            case GUIDANCE, MATCHING, PROGRESS -> CHANGED;
        };
    }
}
