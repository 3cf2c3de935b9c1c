package nl.krachtketen.demo;

import nl.krachtketen.contract.vocabulary.BenefitSituation;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;

/**
 * A made-up participant: a woman, or a man in one of the projects that also have men, who does not count.
 *
 * @param number from 1 on; a man has the number of the woman after whom he comes
 * @param level as seen at the intake
 * @param holder the client id of the organisation that registers her
 */
record Woman(
        int number, boolean countsForProgramme, Municipality municipality, ParticipationLevel level, DutchLevel dutch,
        RecruitmentChannel channel, BenefitSituation benefit, int birthYear, String holder) {

    /** The holder's own reference, unique in the whole demo. */
    String reference() {
        return "%s-%04d".formatted(countsForProgramme ? "deelneemster" : "deelnemer", number);
    }

    /** No name: nobody real, and obviously so. */
    String name() {
        return "%s %04d".formatted(countsForProgramme ? "Deelneemster" : "Deelnemer", number);
    }

    boolean heldByJobCentre() {
        return holder.equals(Partners.JOB_CENTRE);
    }
}
