package nl.krachtketen.participant.domain;

import java.util.List;
import nl.krachtketen.contract.vocabulary.DayPart;

/**
 * A way to reach her that brings her no trouble at home, in codes only.
 *
 * @param times parts of the day; empty if any will do
 */
public record SafeContact(ContactChannel channel, List<DayPart> times, ContactThrough through) {

    public SafeContact {
        times = List.copyOf(times);
    }
}
