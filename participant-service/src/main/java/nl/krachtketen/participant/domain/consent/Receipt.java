package nl.krachtketen.participant.domain.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;

/**
 * What she agreed to, and how she was told: what can be shown to her, and to whoever asks by what right.
 *
 * @param recipient     OIN of the organisation that may use her data for the purpose
 * @param noticeVersion the version of the notice that was explained to her; null if the platform noted this itself
 * @param language      the language in which it was explained, as a language code; null if the platform noted this itself
 * @param lastDate      the last day on which it holds; null if it does not end by itself
 * @param recordedBy    role account of whoever recorded it; null if the platform noted this itself
 */
public record Receipt(UUID id, UUID participant, ConsentPurpose purpose, String recipient, LegalBasis legalBasis,
        String noticeVersion, String language, LocalDate lastDate, String recordedBy, Instant givenAt) {

    public Receipt {
        Objects.requireNonNull(id);
        Objects.requireNonNull(participant);
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(recipient);
        Objects.requireNonNull(legalBasis);
        Objects.requireNonNull(givenAt);
    }

    /** What the platform notes when something she did speaks for her. */
    public static Receipt noted(UUID id, UUID participant, ConsentPurpose purpose, String recipient, LegalBasis ground, Instant at) {
        return new Receipt(id, participant, purpose, recipient, ground, null, null, null, null, at);
    }
}
