package nl.krachtketen.reporting.dashboard.agreement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.kit.rest.Problem;
import org.jboss.resteasy.reactive.RestForm;

/** What was typed to agree on a result with a partner: as it came, so that what is wrong can be mended. */
public class PartnerForm {

    @RestForm
    public String partner;

    @RestForm
    public String stap;

    @RestForm
    public String aantal;

    @RestForm
    public String van;

    @RestForm
    public String tot;

    private Set<String> wrong = Set.of();

    /** What makes no sense is missing in it. */
    ResultAgreementRequest wish() {
        PartnerStep step = steps().stream().filter(each -> each.name().equals(stap)).findFirst().orElse(null);
        return new ResultAgreementRequest(partner, step, Typed.number(aantal), van, tot);
    }

    /** With what was refused; if no field is named, the same was agreed already. */
    PartnerForm refused(Problem problem) {
        wrong = problem.details().errors() == null ? Set.of("again")
                : problem.details().errors().stream().map(Problem.FieldError::field).collect(Collectors.toSet());
        return this;
    }

    public List<PartnerStep> steps() {
        return Stream.of(PartnerStep.values()).toList();
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    public boolean refused() {
        return !wrong.isEmpty();
    }

    public boolean isStep(PartnerStep step) {
        return step.name().equals(stap);
    }

    public boolean isPartner(String organisation) {
        return organisation.equals(partner);
    }

    public String times() {
        return Typed.orNothing(aantal);
    }

    public String from() {
        return Typed.orNothing(van);
    }

    public String until() {
        return Typed.orNothing(tot);
    }
}
