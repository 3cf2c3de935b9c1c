package nl.krachtketen.participant.application.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.participant.domain.consent.Consent;
import nl.krachtketen.participant.domain.consent.Receipt;

/** Where her consents are kept. The holder sees all of them, a recipient its own. */
public interface Consents {

    /** Whether she allows this recipient to use her data for this purpose, now. */
    boolean isGiven(UUID participant, ConsentPurpose purpose, String recipient);

    void add(Consent consent);

    /** Notes what something she did speaks for, unless she ever decided about that recipient and purpose. */
    boolean noteFirst(Receipt receipt);

    /** Stores how a consent ended; false if somebody was earlier. */
    boolean end(Consent.Ended ended);

    /** The consent that has not ended, be it past its last day. */
    Optional<Consent.Given> open(UUID participant, ConsentPurpose purpose, String recipient);

    Optional<Consent> find(UUID participant, UUID consent);

    /** Everything she ever decided, newest first. */
    List<Consent> of(UUID participant);

    /** Open consents whose last day lies before this day. */
    List<Consent.Given> pastLastDay(LocalDate today, int limit);
}
