package nl.krachtketen.participant.domain;

import java.util.Objects;
import nl.krachtketen.contract.vocabulary.BenefitSituation;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;

/**
 * What was told at registration, and who holds her now.
 *
 * @param municipality       where she takes part, GM code
 * @param reference          the reference of the organisation that asks, unique for that organisation; null if it has none
 * @param countsForProgramme whether she counts towards the programme's goal; some projects have men too
 */
public record Profile(Holding holding, String municipality, String reference, RecruitmentChannel recruitmentChannel,
        BenefitSituation benefitSituation, boolean countsForProgramme) {

    public Profile {
        Objects.requireNonNull(holding);
        Objects.requireNonNull(municipality);
        Objects.requireNonNull(recruitmentChannel);
        Objects.requireNonNull(benefitSituation);
    }

    /** The organisation (OIN) that has the ball. */
    public String holder() {
        return holding.organisation();
    }

    Profile with(Holding changed) {
        return new Profile(changed, municipality, reference, recruitmentChannel, benefitSituation, countsForProgramme);
    }

    Profile receiving(BenefitSituation benefit) {
        return new Profile(holding, municipality, reference, recruitmentChannel, benefit, countsForProgramme);
    }

    Profile in(String newMunicipality) {
        return new Profile(holding, newMunicipality, reference, recruitmentChannel, benefitSituation, countsForProgramme);
    }
}
