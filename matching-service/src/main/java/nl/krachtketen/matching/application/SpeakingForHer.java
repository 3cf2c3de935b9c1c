package nl.krachtketen.matching.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.kit.rest.NotArrivedYet;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.matching.domain.OpenOffering;

/**
 * Who may tell what she wants. Seeing her is not enough: it takes holding her, or her consent to being matched. News of that may
 * still be on its way.
 */
@ApplicationScoped
public class SpeakingForHer {

    @Inject
    Grounds grounds;

    public boolean may(String organisation, UUID participant) {
        return grounds.holds(organisation, participant) || grounds.mayMatch(organisation, participant);
    }

    public void require(String organisation, UUID participant) {
        if (!may(organisation, participant)) {
            throw new NotArrivedYet(Problem.forbidden(
                    "Only the organisation that holds her, or one that she lets match her, may record what she wants."));
        }
    }

    /**
     * Her choice lets the organiser see her, even if she had withdrawn that. So an organiser never records by itself that she chose
     * what it offers.
     */
    public void requireToChoose(String organisation, UUID participant, OpenOffering offering) {
        require(organisation, participant);
        if (organisation.equals(offering.organisation()) && !grounds.holds(organisation, participant)) {
            throw new NotArrivedYet(Problem.forbidden(
                    "Your organisation offers this and does not hold her, so that she chose it is for others or for herself to say."));
        }
    }
}
