package nl.krachtketen.reporting.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.krachtketen.contract.PartnerReports;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.reporting.programme.Municipalities;

/** What a partner may be given. */
@ApplicationScoped
class PartnerRules {

    @Inject
    Municipalities municipalities;

    @Inject
    Caller caller;

    void check(PartnerRequest wish) {
        if (wish.everywhere() && wish.municipalities().size() > 1) {
            throw Problem.invalid("municipalities", "must be municipality codes as in GM0758, or only *");
        }
        if (wish.directsEverywhere()) {
            throw Problem.invalid("municipalities", "must be named one by one for the roles regie and privacy-officer");
        }
        if (!wish.everywhere() && municipalities.among(wish.municipalities()).size() < wish.municipalities().size()) {
            throw Problem.invalid("municipalities", "must be municipalities that the platform knows");
        }
        wish.municipalities().forEach(caller::requireMunicipality);
        boolean everything = wish.eventTypes().equals(List.of(PartnerRequest.ALL));
        if (!everything && !wish.eventTypes().stream().allMatch(PartnerRules::isOpen)) {
            throw Problem.invalid("eventTypes", "must be types that partners may report, as in "
                    + "nl.krachtketen.placements.attended.v1, or only *");
        }
    }

    private static boolean isOpen(String type) {
        return PartnerReports.open().stream().anyMatch(entry -> entry.type().equals(type));
    }
}
