package nl.krachtketen.kit.rest;

/** An identifier that this service does not know yet; {@link UnitOfWork} tries again before it tells the caller. */
public final class NotArrivedYet extends RuntimeException {

    private final transient Problem inTheEnd;

    /** For a genuine identifier: it was given out by the platform, so its news must be on its way. */
    public NotArrivedYet() {
        this(Problem.notArrivedYet());
    }

    /** @param inTheEnd what the caller is told if the news does not come; for an identifier that anybody could make up */
    public NotArrivedYet(Problem inTheEnd) {
        super("not arrived yet", null, false, false);
        this.inTheEnd = inTheEnd;
    }

    Problem inTheEnd() {
        return inTheEnd;
    }
}
