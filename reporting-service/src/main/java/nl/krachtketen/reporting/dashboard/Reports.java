package nl.krachtketen.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.reporting.dashboard.waiting.Waiting;
import nl.krachtketen.reporting.dashboard.waiting.WaitingAt;
import nl.krachtketen.reporting.programme.Municipalities;
import nl.krachtketen.reporting.programme.Municipality;

/** What callers may know of municipalities and of the country; the same for pages and for programs. */
@ApplicationScoped
public class Reports {

    public static final String REGIE = "regie";
    public static final String PROGRAMME_OFFICE = "programme-office";
    private static final int WORST = 3;

    @Inject
    Caller caller;

    @Inject
    Municipalities municipalities;

    @Inject
    Tallies tallies;

    @Inject
    Waiting waiting;

    /**
     * The municipality, if the caller is its direction: to nobody else are all its figures told exactly.
     *
     * @throws Problem 404 if it does not exist, 403 if it is not the caller's
     */
    public Municipality directed(String code) {
        if (!caller.hasRole(REGIE)) {
            throw Reason.FOR_DIRECTION.problem();
        }
        return own(code);
    }

    /**
     * The same for those who made an agreement and settle accounts: the municipality's direction and the programme office.
     *
     * @throws Problem 404 if it does not exist, 403 if it is not the caller's
     */
    public Municipality agreedWith(String code) {
        if (!caller.hasRole(REGIE) && !isProgrammeOffice()) {
            throw Reason.FOR_DIRECTION_AND_OFFICE.problem();
        }
        return own(code);
    }

    private Municipality own(String code) {
        Municipality municipality = municipalities.find(code).orElseThrow(Reason.NO_MUNICIPALITY::problem);
        if (!caller.worksIn(code)) {
            throw Reason.OTHER_MUNICIPALITY.problem();
        }
        return municipality;
    }

    public Figures figures(Municipality municipality) {
        return tallies.figures(municipality.code());
    }

    int reached(Municipality municipality) {
        return tallies.reached(municipality.code());
    }

    /** Where most women are stuck, and with whom. */
    List<WaitingAt> stuck(Municipality municipality) {
        return waiting.worst(municipality.code(), WORST);
    }

    /**
     * The municipalities of the programme, with what only the programme office may know of them.
     *
     * @throws Problem 403 for anybody else
     */
    public List<Municipality> programme() {
        if (!isProgrammeOffice()) {
            throw Reason.FOR_OFFICE.problem();
        }
        return municipalities.ofProgramme();
    }

    /** @throws Problem 403 for anybody but the programme office */
    NationalFigures national() {
        List<Municipality> programme = programme();
        Map<String, Figures> figures = tallies.figuresOfEach(programme.stream().map(Municipality::code).toList());
        Figures none = Figures.of(List.of(), Map.of());
        return new NationalFigures(tallies.figures(Tallies.NATIONAL), programme.stream()
                .map(each -> new NationalFigures.OfMunicipality(each, figures.getOrDefault(each.code(), none)))
                .toList());
    }

    /** Where the caller begins: at her own dashboard, or where everybody may look. */
    String home() {
        List<Municipality> own = own();
        List<String> codes = caller.municipalities();
        return !own.isEmpty() ? "/gemeenten/" + own.getFirst().code() : isProgrammeOffice() ? "/landelijk"
                : codes.size() == 1 ? "/openbaar/" + codes.getFirst() : "/openbaar";
    }

    /** @throws Problem 403 for anybody but the programme office */
    public NationalView country() {
        return NationalView.of(national());
    }

    /** Whether the caller may see what lies below a municipality's totals. */
    public boolean mayOpen() {
        return caller.hasRole(REGIE);
    }

    /** The municipalities in which the caller directs, for the pages' menu. */
    List<Municipality> own() {
        return caller.hasRole(REGIE) ? municipalities.among(caller.municipalities()) : List.of();
    }

    boolean isProgrammeOffice() {
        return caller.hasRole(PROGRAMME_OFFICE);
    }
}
