package nl.krachtketen.kit.rest;

/** A genuine identifier that this service does not know yet; {@link UnitOfWork} tries again before it tells the caller. */
public final class NotArrivedYet extends RuntimeException {

    public NotArrivedYet() {
        super("not arrived yet", null, false, false);
    }
}
