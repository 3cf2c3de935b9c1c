package nl.krachtketen.kit.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.OptionalLong;

/** Entity tags: an aggregate's version, so that a change can say which state it was made on. */
public final class Etags {

    private Etags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The same where the header may be missing.
     *
     * @param version empty if there is nothing yet
     */
    public static void requireIfGiven(String ifMatch, OptionalLong version) {
        if (ifMatch != null && version.isEmpty()) {
            throw Problem.of("precondition-failed", "Precondition failed", 412, "There is nothing at this address yet.");
        } else if (ifMatch != null) {
            require(ifMatch, version.getAsLong());
        }
    }

    /**
     * Demands that a change was made on the present version.
     *
     * @param ifMatch the header; missing is 428, another version is 412
     */
    public static void require(String ifMatch, long version) {
        if (ifMatch == null) {
            throw Problem.of("precondition-required", "Precondition required", 428,
                    "Send If-Match with the ETag of the version that you changed.");
        }
        if (!ifMatch.equals("\"" + version + "\"") && !ifMatch.equals("*")) {
            throw Problem.of("precondition-failed", "Precondition failed", 412,
                    "Somebody changed it in the meantime; fetch it again. The present ETag is \"" + version + "\".");
        }
    }
}
