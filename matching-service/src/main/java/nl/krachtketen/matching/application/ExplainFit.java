package nl.krachtketen.matching.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.kit.ranking.Fit;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;
import nl.krachtketen.matching.domain.rule.RuleName;

/** Tells why an offering suits her, and why not. */
@ApplicationScoped
public class ExplainFit {

    @Inject
    KnownParticipants participants;

    @Inject
    Profiles profiles;

    @Inject
    Offerings offerings;

    @Inject
    Matchmakers matchmakers;

    @Inject
    Clock clock;

    /** A fit, with what it was about. */
    public record Explained(OpenOffering offering, Profile her, Fit<MatchReason, RuleName> fit) {}

    public Explained explain(UUID participant, UUID offeringId) {
        Profile her = profiles.of(participants.require(participant));
        OpenOffering offering = offerings.require(offeringId);
        return new Explained(offering, her, matchmakers.at(clock.instant()).fit(her, offering));
    }
}
