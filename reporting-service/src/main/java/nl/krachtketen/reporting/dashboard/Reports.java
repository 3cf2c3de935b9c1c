package nl.krachtketen.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.reporting.programme.Municipalities;
import nl.krachtketen.reporting.programme.Municipality;

/** What callers may know of municipalities and of the country; the same for pages and for programs. */
@ApplicationScoped
public class Reports {

    public static final String REGIE = "regie";
    static final String PROGRAMME_OFFICE = "programme-office";

    @Inject
    Caller caller;

    @Inject
    Municipalities municipalities;

    @Inject
    Tallies tallies;

    /**
     * The municipality, if the caller directs in it.
     *
     * @throws Problem 404 if it does not exist, 403 if it is not the caller's
     */
    Municipality municipality(String code) {
        if (!caller.hasRole(REGIE) && !caller.hasRole(PROGRAMME_OFFICE)) {
            throw Problem.forbidden(
                    "The figures of a municipality are for its own direction and for the programme office.");
        }
        Municipality municipality = municipalities.find(code)
                .orElseThrow(() -> Problem.notFound("There is no municipality with code " + code + "."));
        caller.requireMunicipality(code);
        return municipality;
    }

    /**
     * The municipality, if the caller is its direction: only the direction may filter its exact figures.
     *
     * @throws Problem 404 if it does not exist, 403 if it is not the caller's
     */
    public Municipality directed(String code) {
        if (!caller.hasRole(REGIE)) {
            throw Problem.forbidden("The flows of a municipality are for its own direction.");
        }
        return municipality(code);
    }

    Figures figures(Municipality municipality) {
        return tallies.figures(municipality.code());
    }

    int reached(Municipality municipality) {
        return tallies.reached(municipality.code());
    }

    /** @throws Problem 403 for anybody but the programme office */
    NationalFigures national() {
        if (!caller.hasRole(PROGRAMME_OFFICE)) {
            throw Problem.forbidden("The national figures are for the programme office.");
        }
        List<Municipality> programme = municipalities.ofProgramme();
        Map<String, Figures> figures = tallies.figuresOfEach(programme.stream().map(Municipality::code).toList());
        Figures none = Figures.of(List.of(), Map.of());
        return new NationalFigures(tallies.figures(Tallies.NATIONAL), programme.stream()
                .map(each -> new NationalFigures.OfMunicipality(each, figures.getOrDefault(each.code(), none)))
                .toList());
    }

    /** The municipalities in which the caller directs, for the pages' menu. */
    List<Municipality> own() {
        return caller.hasRole(REGIE) ? municipalities.among(caller.municipalities()) : List.of();
    }

    boolean isProgrammeOffice() {
        return caller.hasRole(PROGRAMME_OFFICE);
    }
}
