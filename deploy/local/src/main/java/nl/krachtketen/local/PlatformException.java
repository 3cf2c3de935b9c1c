package nl.krachtketen.local;

/** Something the person at the keyboard can act upon: its message is shown as it is, without a stack trace. */
public final class PlatformException extends RuntimeException {
    public PlatformException(String message) {
        super(message);
    }

    PlatformException(String message, Throwable cause) {
        super(message, cause);
    }
}
