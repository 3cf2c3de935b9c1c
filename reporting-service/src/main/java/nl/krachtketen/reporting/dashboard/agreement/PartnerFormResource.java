package nl.krachtketen.reporting.dashboard.agreement;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.FieldErrors;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.programme.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Where a municipality writes down what it agrees with its partners. */
@Path("/gemeenten/{municipality}/afspraken/partners")
@Produces(MediaType.TEXT_HTML)
@UnitOfWork
public class PartnerFormResource {

    @Inject
    Reports reports;

    @Inject
    ResultAgreements results;

    @Inject
    AgreementPages pages;

    @Inject
    Validator validator;

    @Inject
    OutwardIds ids;

    /** What is refused comes back as it was typed, with what is wrong with it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response agree(@RestPath String municipality, @BeanParam PartnerForm typed) {
        Municipality known = reports.directed(municipality);
        try {
            results.add(known.code(), valid(typed.wish()));
            return seePartners(known);
        } catch (Problem problem) {
            return Response.status(problem.details().status()).entity(pages.municipal(known, typed.refused(problem))).build();
        }
    }

    @POST
    @Path("{agreement}/intrekking")
    @Operation(hidden = true)
    public Response withdraw(@RestPath String municipality, @RestPath String agreement) {
        Municipality known = reports.directed(municipality);
        results.remove(known.code(), ids.fromPath(ResultAgreementView.KIND, agreement));
        return seePartners(known);
    }

    private ResultAgreementRequest valid(ResultAgreementRequest wish) {
        Set<ConstraintViolation<ResultAgreementRequest>> violations = validator.validate(wish);
        if (!violations.isEmpty()) {
            throw Problem.invalid(FieldErrors.of(violations));
        }
        wish.check();
        return wish;
    }

    private static Response seePartners(Municipality municipality) {
        return Response.seeOther(URI.create("/gemeenten/" + municipality.code() + "/afspraken#partners")).build();
    }
}
