package nl.krachtketen.contract;

/**
 * The data of an event do not follow its type. The message names the type and the field at fault, and never repeats
 * what stood there: it may be logged and kept with the dead letter.
 */
public final class UnreadableEvent extends RuntimeException {

    private final String type;
    private final String reason;

    public UnreadableEvent(String type, String reason) {
        super(type + ": " + reason);
        this.type = type;
        this.reason = reason;
    }

    /** The CloudEvents type that the event claimed to be. */
    public String type() {
        return type;
    }

    /** What is wrong, without contents. */
    public String reason() {
        return reason;
    }
}
