package nl.krachtketen.placement.domain;

import java.time.Instant;

/** What the organiser says to a request. Silence of hosts is what people complain of most, so each request has a deadline. */
public sealed interface Answer {

    Answer NOT_ASKED = new NotAsked();

    /** No answer is asked for: she came without asking, or whoever was asked to take her over answers the handover. */
    record NotAsked() implements Answer {}

    /**
     * @param since      when it was asked
     * @param by         after this moment the request counts as unanswered, and she is free to go elsewhere
     * @param remindedAt when the organiser was reminded; null until then
     */
    record Due(Instant since, Instant by, Instant remindedAt) implements Answer {

        public Due reminded(Instant at) {
            return new Due(since, by, at);
        }

        boolean passedAt(Instant moment) {
            return moment.isAfter(by);
        }

        /**
         * @param clock what the offering's clock says
         * @throws Refused if the deadline has passed, whether or not anybody noticed yet
         */
        public Accepted accepted(Instant at, Instant clock) {
            requireInTime(clock);
            return new Accepted(at);
        }

        /** @throws Refused as above */
        public Declined declined(PlaceDeclineReason reason, Instant at, Instant clock) {
            requireInTime(clock);
            return new Declined(reason, at);
        }

        public Missed missed() {
            return new Missed(by);
        }

        private void requireInTime(Instant clock) {
            if (passedAt(clock)) {
                throw new Refused(new Refusal.AnswerTooLate(by));
            }
        }
    }

    /** She is welcome; a step of hers that starts there says so too. */
    record Accepted(Instant at) implements Answer {}

    record Declined(PlaceDeclineReason reason, Instant at) implements Answer {}

    /** The organiser said nothing until the deadline, or until it released her request. */
    record Missed(Instant by) implements Answer {}

    /** The answer while it can still be given. */
    default Due due() {
        return switch (this) {
            case Due due -> due;
            case NotAsked none -> throw new Refused(new Refusal.NothingToAnswer());
            case Accepted given -> throw new Refused(new Refusal.NothingToAnswer());
            case Declined given -> throw new Refused(new Refusal.NothingToAnswer());
            case Missed late -> throw new Refused(new Refusal.AnswerTooLate(late.by()));
        };
    }
}
