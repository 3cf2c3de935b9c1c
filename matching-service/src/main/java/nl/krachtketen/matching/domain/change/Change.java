package nl.krachtketen.matching.domain.change;

import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.Barrier;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.matching.domain.Profile;
import nl.krachtketen.kit.ranking.Text;
import nl.krachtketen.matching.domain.rule.RuleName;

/**
 * One thing that could change, so that an offering which does not fit her now would. That she gives back a consent or
 * reconsiders what she declined is no such thing: nobody is talked round.
 */
public sealed interface Change {

    /** The rule that it would take out of the way. */
    RuleName rule();

    /** She, after the change. */
    Profile applied(Profile her);

    Text text();

    /** She can travel: a pass, a bicycle, somebody who comes along. */
    record TravelPass() implements Change {

        @Override
        public RuleName rule() {
            return RuleName.TRAVEL;
        }

        @Override
        public Profile applied(Profile her) {
            return her.with(her.intake().without(Barrier.TRAVEL, her.intake().childrenComeAlong()));
        }

        @Override
        public Text text() {
            return new Text("Als zij kan reizen, met een vervoerspas of met iemand die meegaat.",
                    "If she could travel, with a travel pass or with somebody who comes along.");
        }
    }

    /** Somebody takes care of her children. */
    record Childcare() implements Change {

        @Override
        public RuleName rule() {
            return RuleName.CHILDREN;
        }

        @Override
        public Profile applied(Profile her) {
            return her.with(her.intake().without(Barrier.CHILDCARE, false));
        }

        @Override
        public Text text() {
            return new Text("Als er opvang voor haar kinderen is.", "If her children were taken care of.");
        }
    }

    /** She can come in one more part of the week. */
    record AnotherSlot(Slot slot) implements Change {

        @Override
        public RuleName rule() {
            return RuleName.SLOT_OVERLAP;
        }

        @Override
        public Profile applied(Profile her) {
            return her.with(her.intake().with(Stream.concat(her.intake().availability().stream(), Stream.of(slot)).toList()));
        }

        @Override
        public Text text() {
            String part = switch (slot.part()) {
                case MORNING -> "ochtend";
                case AFTERNOON -> "middag";
                case EVENING -> "avond";
            };
            return new Text("Als zij op %s%s kan.".formatted(slot.day().getDisplayName(TextStyle.FULL, Locale.of("nl")), part),
                    "If she could come on %s %s.".formatted(slot.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                            slot.part().name().toLowerCase(Locale.ROOT)));
        }
    }

    /** Her Dutch is one level higher. */
    record MoreDutch(DutchLevel level) implements Change {

        @Override
        public RuleName rule() {
            return RuleName.LANGUAGE;
        }

        @Override
        public Profile applied(Profile her) {
            return her.with(her.intake().with(level));
        }

        @Override
        public Text text() {
            return new Text("Als haar Nederlands op niveau %s is.".formatted(level), "If her Dutch were at level %s.".formatted(level));
        }
    }

    /** She takes part at the next level. */
    record NextLevel(ParticipationLevel level) implements Change {

        @Override
        public RuleName rule() {
            return RuleName.LEVEL;
        }

        @Override
        public Profile applied(Profile her) {
            return her.at(level);
        }

        @Override
        public Text text() {
            return new Text("Als zij een participatieniveau verder is.", "If she were one participation level further.");
        }
    }
}
