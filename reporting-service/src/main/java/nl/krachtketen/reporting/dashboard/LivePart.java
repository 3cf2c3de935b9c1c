package nl.krachtketen.reporting.dashboard;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;

/** The part of a page with the figures, which the page fetches every ten seconds. */
public final class LivePart {

    private LivePart() {}

    /** 204 while the figures are those that the page shows. */
    public static Response of(String shown, String version, TemplateInstance part) {
        return version.equals(shown) ? Response.noContent().build() : Response.ok(part).build();
    }
}
