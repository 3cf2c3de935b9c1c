package nl.krachtketen.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;

/**
 * A project of the inventory of which the figures are known, played again with made-up participants.
 *
 * @param code of the project
 * @param postcode the first two digits of its municipality's
 * @param from when it begins
 * @param ways how many people went which way
 * @param reached who were counted without being registered; null if nobody was
 */
record Story(
        String code, String municipality, String postcode, String from, ParticipationLevel level, RecruitmentChannel channel,
        List<Way> ways, Counted reached) {

    Story {
        ways = Objects.requireNonNullElse(ways, List.of());
    }

    /** What may happen after the registration and the intake. */
    enum Part {
        ACTIVITY, MORNINGS, COMPLETED, TRIAL, PLACED, EDUCATION, WORK, ENTERPRISE, STILL, NO_LONGER, PAUSE
    }

    /**
     * The same for so many.
     *
     * @param men who do not count for the programme
     * @param path empty if nothing came of it: not even an intake
     */
    record Way(int people, boolean men, List<Part> path) {
    }

    /**
     * People who were counted, in all.
     *
     * @param times over so many days
     */
    record Counted(int times, int everyMonths, int people, int women) {
    }

    static List<Story> all() {
        return Data.list("stories.json", Story.class);
    }

    LocalDate begin() {
        return LocalDate.parse(from);
    }
}
