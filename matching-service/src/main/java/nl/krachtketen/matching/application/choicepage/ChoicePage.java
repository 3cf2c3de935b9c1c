package nl.krachtketen.matching.application.choicepage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Suggestion;
import nl.krachtketen.matching.domain.choicepage.ChoiceLink;
import nl.krachtketen.matching.domain.choicepage.Standing;

/** What she can choose from, and what she chose. */
public record ChoicePage(ChoiceLink link, List<Card> cards) {

    /** More than a handful is no choice any more. */
    static final int CARDS = 6;

    /**
     * One offering: why it suited when the list was made, and how it is now.
     *
     * @param number   by which she and her worker can speak of it
     * @param standing what it is to her now
     */
    public record Card(int number, Suggestion suggestion, OpenOffering offering, Standing standing) {

        /** A full one can be chosen: that is a turn on the waiting list. */
        public boolean available() {
            return standing == Standing.AVAILABLE;
        }

        public boolean closed() {
            return standing == Standing.CLOSED;
        }

        /** Whether she goes there already. */
        public boolean kept() {
            return !available() && !closed();
        }

        public boolean full() {
            return !offering.hasPlaceLeft();
        }
    }

    public Optional<Card> card(UUID offering) {
        return cards.stream().filter(card -> card.offering().id().equals(offering)).findFirst();
    }

    /** Whether she goes to some of it already, which no thanks does not take from her. */
    public boolean keepsSome() {
        return cards.stream().anyMatch(Card::kept);
    }

    /** What she picked; null if she did not. */
    public Card picked() {
        return card(link.offeringId()).orElse(null);
    }
}
