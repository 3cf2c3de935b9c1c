package nl.krachtketen.matching.application.choicepage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Suggestion;
import nl.krachtketen.matching.domain.choicepage.ChoiceLink;

/** What she can choose from, and what she chose. */
public record ChoicePage(ChoiceLink link, List<Card> cards) {

    /** More than a handful is no choice any more. */
    static final int CARDS = 6;

    /**
     * One offering: why it suited when the list was made, and how it is now.
     *
     * @param number by which she and her worker can speak of it
     */
    public record Card(int number, Suggestion suggestion, OpenOffering offering) {

        /** A full one can be chosen: that is a turn on the waiting list. */
        public boolean available() {
            return offering.status() == OpenOffering.Status.OPEN || offering.status() == OpenOffering.Status.FULL;
        }

        public boolean full() {
            return !offering.hasPlaceLeft();
        }
    }

    public Optional<Card> card(UUID offering) {
        return cards.stream().filter(card -> card.offering().id().equals(offering)).findFirst();
    }

    /** What she picked; null if she did not. */
    public Card picked() {
        return card(link.offeringId()).orElse(null);
    }
}
