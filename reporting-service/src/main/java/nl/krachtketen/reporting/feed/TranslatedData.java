package nl.krachtketen.reporting.feed;

import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;

/** The data of an event, copied for one receiver: what is told as it is, byte for byte, up to whatever is not. */
final class TranslatedData {

    private final LoggedEvent logged;
    private final String subject;
    private final Names names;
    private final Fields fields;
    private final JsonBytes to;
    private boolean begun;
    private boolean complete = true;
    /** What comes next in the copy begins here in the original. */
    private int from;

    /** @param subject what the receiver knows the participant by */
    TranslatedData(LoggedEvent logged, String subject, Names names, JsonBytes to) {
        this.logged = logged;
        this.subject = subject;
        this.names = names;
        this.fields = new Fields(logged.payload());
        this.to = to;
    }

    /** True if what was copied still follows its schema. */
    boolean copy() {
        to.raw("{");
        int before = 0;
        while (fields.next()) {
            String name = fields.name();
            if (isWithheld(name)) {
                leaveOut(before);
            } else {
                take(name);
            }
            before = fields.end();
        }
        copyUntil(begun ? fields.begin() : from);
        to.raw("}");
        return complete;
    }

    private boolean isWithheld(String field) {
        return switch (field) {
            case "reference" -> !logged.ownReference();
            // What an intake tells beyond a step, and could single her out.
            case "postcodeArea", "languages", "barriers", "availability" -> {
                boolean withheld = logged.participant() != null && !logged.inDetail();
                complete &= !withheld;
                yield withheld;
            }
            default -> false;
        };
    }

    /** The comma after it goes with what follows, if something stands before it. */
    private void leaveOut(int before) {
        if (begun) {
            copyUntil(before);
            from = fields.end();
        }
    }

    private void take(String field) {
        if (!begun) {
            from = fields.begin();
            begun = true;
        }
        if (fields.isText()) {
            switch (field) {
                case "participantId", "otherParticipantId" -> replace(OutwardIds.PARTICIPANT);
                case "coachId" -> replace("coach");
                case "occurredAt", "answerBy", "askedAt" -> toTheSecond();
                default -> { }
            }
        }
    }

    private void replace(String kind) {
        UUID id = UUID.fromString(fields.text());
        copyUntil(fields.value() + 1);
        to.raw(id.equals(logged.participant()) ? subject : names.of(kind, id));
        from = fields.end() - 1;
    }

    /** As in the event's own time. Moments are ISO 8601 in UTC, as the contract writes them. */
    private void toTheSecond() {
        int fraction = fields.text().indexOf('.');
        if (fraction >= 0) {
            copyUntil(fields.value() + 1 + fraction);
            to.raw("Z");
            from = fields.end() - 1;
        }
    }

    private void copyUntil(int end) {
        to.raw(logged.payload(), from, end);
    }
}
