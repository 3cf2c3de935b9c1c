package nl.krachtketen.reporting.dashboard;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Transactions;
import org.jboss.logging.Logger;

/** What a page says that cannot be shown: in the pages' own style, and in the reader's language. */
@ApplicationScoped
public class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    @Inject
    Chrome chrome;

    @Inject
    Transactions transactions;

    /** The same on a page that is open to everybody. */
    public Response refusedToAnybody(Problem problem) {
        return answer(chrome.openFrame(), problem.details().status());
    }

    public Response refused(Problem problem) {
        int status = problem.details().status();
        return answer(transactions.asCaller(chrome::frame), status);
    }

    /** The database may be what failed, so this page asks nothing of it. */
    public Response failed(RuntimeException unexpected) {
        LOG.error("A page failed", unexpected);
        return answer(chrome.bareFrame(), 500);
    }

    private static Response answer(Chrome.Frame frame, int status) {
        TemplateInstance page = Templates.refusal(frame, status).setLocale(frame.language().locale());
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page).build();
    }
}
