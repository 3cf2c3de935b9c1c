package nl.krachtketen.participant.application.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.consent.Consent;
import nl.krachtketen.participant.domain.consent.LegalBasis;
import nl.krachtketen.participant.domain.consent.Receipt;

/**
 * An organiser has a place for her, or takes a step with her: that it follows her there is noted, so that she finds it among
 * her consents and can withdraw it.
 */
@ApplicationScoped
public class WhenSheTakesPart {

    @Inject
    Consents consents;

    @Inject
    Participants participants;

    @Inject
    DecideConsent decideConsent;

    /**
     * Her choice speaks for her. It also speaks again if she had withdrawn before, and then everybody must hear of it; an
     * answer that comes later than her withdrawal to what she chose before it does not.
     *
     * @param chosenAt when she chose it herself; null if she did not, or nobody knows
     */
    public void place(About about, Instant chosenAt) {
        participants.lock(about.participantId()).ifPresent(participant -> {
            Receipt receipt = receipt(about, about.organisation(), chosenAt == null ? about.occurredAt() : chosenAt);
            if (!consents.noteFirst(receipt) && chosenAt != null && isNewsAfterWithdrawal(receipt)) {
                decideConsent.given(participant, receipt);
            }
        });
    }

    private boolean isNewsAfterWithdrawal(Receipt choice) {
        return consents.open(choice.participant(), choice.purpose(), choice.recipient()).isEmpty()
                && consents.of(choice.participant()).stream().noneMatch(consent -> endedLater(consent, choice));
    }

    private static boolean endedLater(Consent consent, Receipt choice) {
        return consent instanceof Consent.Ended ended && ended.receipt().purpose() == choice.purpose()
                && ended.receipt().recipient().equals(choice.recipient()) && !ended.at().isBefore(choice.givenAt());
    }

    /**
     * A step alone does not speak against what she said. Her row is locked, so that she may say it at the same moment. Whoever
     * recorded the step, it also follows her at the organiser.
     */
    public void step(PlacementEvent.Started started) {
        About about = started.about();
        participants.lock(about.participantId()).ifPresent(participant ->
                Stream.of(about.organisation(), Objects.requireNonNullElse(started.organiser(), about.organisation())).distinct()
                        .forEach(recipient -> consents.noteFirst(receipt(about, recipient, about.occurredAt()))));
    }

    private static Receipt receipt(About about, String recipient, Instant at) {
        return Receipt.noted(Ids.next(), about.participantId(), ConsentPurpose.PROGRESS, recipient, LegalBasis.CHOICE, at);
    }
}
