package nl.krachtketen.participant.domain;

import java.util.Objects;
import nl.krachtketen.contract.vocabulary.BenefitSituation;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;

/**
 * What was told at registration.
 *
 * @param holder             the organisation (OIN) that holds her: it has the ball
 * @param municipality       where she takes part, GM code
 * @param reference          the holder's own reference, unique for that organisation; null if it has none
 * @param countsForProgramme whether she counts towards the programme's goal; some projects have men too
 */
public record Profile(String holder, String municipality, String reference, RecruitmentChannel recruitmentChannel,
        BenefitSituation benefitSituation, boolean countsForProgramme) {

    public Profile {
        Objects.requireNonNull(holder);
        Objects.requireNonNull(municipality);
        Objects.requireNonNull(recruitmentChannel);
        Objects.requireNonNull(benefitSituation);
    }
}
