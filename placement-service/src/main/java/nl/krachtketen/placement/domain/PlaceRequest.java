package nl.krachtketen.placement.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A participant's request for one place at an offering. However many steps she takes there, she needs one place. */
public sealed interface PlaceRequest {

    Request request();

    long version();

    /** A request that still counts; there is one at most for a participant at an offering. */
    sealed interface Open extends PlaceRequest {

        /** The next version, in the same state, with other facts. */
        Open with(Request next);

        /** The handover that promised it was accepted: it no longer ends with the handover. */
        default Open handedOver(Instant at) {
            return with(request().answered(new Answer.Accepted(at)));
        }

        /** The news that she chose it herself came after she had started, or after others had promised it to her. */
        default Open chosen(Instant at, Answer.Due due) {
            return with(request().chosen(at, request().answer()));
        }
    }

    /** A request that can be withdrawn, because nothing runs on its place. */
    sealed interface Idle extends Open {

        @Override
        Idle with(Request next);

        /** What others promised her was to be answered by them; what she chose, by the organiser. */
        @Override
        default Idle chosen(Instant at, Answer.Due due) {
            return with(request().chosen(at, request().promised() ? due : request().answer()));
        }

        default Idle reminded(Instant at) {
            return with(request().answered(request().answer().due().reminded(at)));
        }

        /** The organiser says that she is welcome. @param clock what the offering's clock says */
        default Idle accepted(Instant at, Instant clock) {
            return with(request().answered(request().answer().due().accepted(at, clock)));
        }

        default Released declined(PlaceDeclineReason reason, Instant at, Instant clock) {
            return releasedWith(request().answer().due().declined(reason, at, clock));
        }

        /** What becomes of it when a deadline has passed; empty if none has. */
        default Optional<Released> lapsed(Instant now) {
            return request().answer() instanceof Answer.Due due && due.passedAt(now)
                    ? Optional.of(releasedWith(due.missed()))
                    : Optional.empty();
        }

        /** The organiser gives it up. If it owed an answer, it gives none. */
        default Released released(Instant at) {
            return request().answer() instanceof Answer.Due ? releasedWith(new Answer.Missed(at)) : released();
        }

        default Released released() {
            return Released.unanswered(request(), version() + 1);
        }

        private Released releasedWith(Answer answer) {
            return new Released(request().answered(answer), version() + 1);
        }
    }

    /** She waits for a place. */
    record Waiting(Request request, long version) implements Idle {

        /** A place came free for her. @param until when it goes to the next, unless it is accepted for her */
        public Offered offered(Instant until) {
            return new Offered(request, until, version + 1);
        }

        /** There is room for everybody now. */
        public Reserved reserved() {
            return new Reserved(request, version + 1);
        }

        @Override
        public Waiting with(Request next) {
            return new Waiting(next, version + 1);
        }
    }

    /** She waited, or does something else there next, and a place is kept for her for a while. */
    record Offered(Request request, Instant until, long version) implements Idle {

        /** She, or whoever speaks for her, takes it; the organiser may still owe its answer. @param clock the offering's */
        public Reserved taken(Instant clock) {
            if (clock.isAfter(until)) {
                throw new Refused(new Refusal.AnswerTooLate(until));
            }
            return new Reserved(request, version + 1);
        }

        /** The organiser takes it for her, which is its answer if it owed one. */
        @Override
        public Reserved accepted(Instant at, Instant clock) {
            Reserved taken = taken(clock);
            return request.answer() instanceof Answer.Due due
                    ? new Reserved(request.answered(due.accepted(at, clock)), taken.version())
                    : taken;
        }

        /** Her first step there starts. */
        public TakenUp takenUp(Instant at) {
            return new TakenUp(request.started(at), 1, version + 1);
        }

        /** Whoever chooses what is kept for her takes it. */
        @Override
        public Reserved chosen(Instant at, Answer.Due due) {
            return new Reserved(Idle.super.chosen(at, due).request(), version + 1);
        }

        @Override
        public Optional<Released> lapsed(Instant now) {
            return Idle.super.lapsed(now).or(() -> now.isAfter(until) ? Optional.of(released()) : Optional.empty());
        }

        @Override
        public Offered with(Request next) {
            return new Offered(next, until, version + 1);
        }
    }

    /** A place is kept for her. */
    record Reserved(Request request, long version) implements Idle {

        /** Her first step there starts. */
        public TakenUp takenUp(Instant at) {
            return new TakenUp(request.started(at), 1, version + 1);
        }

        @Override
        public Reserved with(Request next) {
            return new Reserved(next, version + 1);
        }
    }

    /** @param running how many of her trials, placements and activities there run */
    record TakenUp(Request request, int running, long version) implements Open {

        /** Another step starts beside the ones that run. */
        public TakenUp another() {
            return new TakenUp(request, running + 1, version + 1);
        }

        /**
         * One step ends.
         *
         * @param keptUntil until when her place stays hers, because another step at this offering will follow; null if none will
         */
        public PlaceRequest left(Instant keptUntil) {
            if (running > 1) {
                return new TakenUp(request, running - 1, version + 1);
            }
            return keptUntil != null ? new Offered(request, keptUntil, version + 1) : new Released(request, version + 1);
        }

        @Override
        public TakenUp with(Request next) {
            return new TakenUp(next, running, version + 1);
        }
    }

    /** She has no place and does not wait for one: never had it, gave it back, or was done there. */
    record Released(Request request, long version) implements PlaceRequest {

        /** The organiser need not answer any more. */
        public static Released unanswered(Request request, long version) {
            return new Released(
                    request.answer() instanceof Answer.Due ? request.answered(Answer.NOT_ASKED) : request, version);
        }
    }
}
