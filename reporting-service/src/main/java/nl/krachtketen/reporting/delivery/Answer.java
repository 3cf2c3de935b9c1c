package nl.krachtketen.reporting.delivery;

/**
 * What came back from a receiver.
 *
 * @param status        null if there was no answer
 * @param retryAfter    what the header says, if it is there
 * @param allowedOrigin whom the receiver lets call it, if it says so
 * @param body          the beginning of the answer
 */
public record Answer(Outcome outcome, Integer status, String retryAfter, String allowedOrigin, String body) {

    private static final int GONE = 410;

    static Answer none(Outcome outcome) {
        return new Answer(outcome, null, null, null, null);
    }

    static Answer of(int status, String retryAfter, String allowedOrigin, String body) {
        return new Answer(outcome(status), status, retryAfter, allowedOrigin, body);
    }

    public boolean delivered() {
        return outcome == Outcome.DELIVERED;
    }

    Answer notAgreed() {
        return new Answer(Outcome.NOT_AGREED, status, retryAfter, allowedOrigin, body);
    }

    private static Outcome outcome(int status) {
        return switch (status / 100) {
            case 2 -> Outcome.DELIVERED;
            case 3 -> Outcome.REDIRECTED;
            default -> status == GONE ? Outcome.GONE : Outcome.REFUSED;
        };
    }
}
