package nl.krachtketen.reporting.dashboard.agreement;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import nl.krachtketen.kit.rest.FieldErrors;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.Chrome;
import nl.krachtketen.reporting.dashboard.Reason;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.programme.Municipalities;
import nl.krachtketen.reporting.programme.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where the programme office writes down what it agreed with a municipality: its wave, and women per year and step. */
@Path("/landelijk/afspraken/gemeenten")
@Produces(MediaType.TEXT_HTML)
@UnitOfWork
public class AgreementFormResource {

    private static final String CODE = "GM\\d{4}";

    @Inject
    Reports reports;

    @Inject
    Agreements agreements;

    @Inject
    RegisterAgreement register;

    @Inject
    Municipalities municipalities;

    @Inject
    Validator validator;

    @Inject
    Chrome chrome;

    /** Leads to the form of the municipality whose code was typed. */
    @GET
    @Operation(hidden = true)
    public Response choose(@RestQuery String code) {
        reports.programme();
        return Response.seeOther(URI.create("/landelijk/afspraken/gemeenten/" + checked(code == null ? "" : code.strip().toUpperCase()))).build();
    }

    @GET
    @Path("{municipality}")
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath String municipality) {
        reports.programme();
        Optional<Municipality> known = municipalities.find(checked(municipality));
        return AgreementTemplates.edit(chrome.frame(),
                AgreementForm.of(municipality, known.orElse(null), known.flatMap(agreements::of).orElse(null)));
    }

    /** What is refused comes back as it was typed, with what is wrong with it. */
    @POST
    @Path("{municipality}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response save(@RestPath String municipality, MultivaluedMap<String, String> fields) {
        reports.programme();
        AgreementForm typed = AgreementForm.typed(checked(municipality), municipalities.find(municipality).isPresent(), fields);
        try {
            register.put(municipality, typed.ifMatch(), valid(typed.wish()));
            return Response.seeOther(URI.create("/landelijk/afspraken#met-" + municipality)).build();
        } catch (Problem problem) {
            return Response.status(problem.details().status()).entity(AgreementTemplates.edit(chrome.frame(), typed.refused(problem))).build();
        }
    }

    private AgreementRequest valid(AgreementRequest wish) {
        Set<ConstraintViolation<AgreementRequest>> violations = validator.validate(wish);
        if (!violations.isEmpty()) {
            throw Problem.invalid(FieldErrors.of(violations));
        }
        return wish;
    }

    private static String checked(String code) {
        if (!code.matches(CODE)) {
            throw Reason.NO_MUNICIPALITY.problem();
        }
        return code;
    }
}
