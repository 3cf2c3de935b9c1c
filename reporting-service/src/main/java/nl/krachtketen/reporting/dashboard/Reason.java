package nl.krachtketen.reporting.dashboard;

import jakarta.ws.rs.core.Response.Status;
import java.util.stream.Stream;
import nl.krachtketen.kit.rest.Problem;

/** Why a page cannot be shown. The detail is what programs are told; what people are told stands in the messages. */
public enum Reason {

    FOR_DIRECTION(403, "The figures of a municipality are for its own direction; what everybody may know is published."),
    FOR_DIRECTION_AND_OFFICE(403, "What was agreed with a municipality, and its accounts, are for its own direction and for the programme office."),
    FOR_OFFICE(403, "The national figures are for the programme office."),
    OTHER_MUNICIPALITY(403, "Your organisation does not work in this municipality."),
    FOREIGN_FORM(403, "A form is taken from our own pages only."),
    NO_MUNICIPALITY(404, "There is no municipality with this code."),
    NOT_PUBLISHED(404, "No figures were published of this municipality."),
    NOTHING_PUBLISHED(404, "Nothing was published yet."),
    NO_ACCOUNT(404, "There is no such account."),
    NO_YEAR(404, "There is no such year."),
    NO_REPORT(404, "There is no such report."),
    NO_VERSION(404, "The report has no such version."),
    WRONG_INPUT(400, null),
    FORBIDDEN(403, null),
    NOTHING_HERE(404, null),
    TOO_MANY(429, null),
    NOT_SO(409, null),
    FAILED(500, null);

    private final int status;
    private final String detail;

    Reason(int status, String detail) {
        this.status = status;
        this.detail = detail;
    }

    /** Of one that is told in so many words. */
    public Problem problem() {
        return status == Status.NOT_FOUND.getStatusCode() ? Problem.notFound(detail) : Problem.forbidden(detail);
    }

    static Reason of(Problem.Details problem) {
        return Stream.of(values()).filter(each -> each.detail != null && each.detail.equals(problem.detail())).findFirst()
                .or(() -> Stream.of(values()).filter(each -> each.detail == null && each.status == problem.status()).findFirst())
                .filter(found -> found != WRONG_INPUT || problem.errors() != null)
                .orElse(problem.status() < FAILED.status ? NOT_SO : FAILED);
    }
}
