package nl.krachtketen.participant.application.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.About;
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

    /** Her choice speaks for her. It also speaks again if she had withdrawn before, and then everybody must hear of it. */
    public void choice(About about) {
        Receipt receipt = receipt(about);
        if (consents.noteFirst(receipt) || consents.open(about.participantId(), ConsentPurpose.PROGRESS, about.organisation()).isPresent()) {
            return;
        }
        if (consents.of(about.participantId()).stream().noneMatch(consent -> endedLater(consent, receipt))) {
            participants.lock(about.participantId()).ifPresent(participant -> decideConsent.given(participant, receipt));
        }
    }

    private static boolean endedLater(Consent consent, Receipt choice) {
        return consent instanceof Consent.Ended ended && ended.receipt().purpose() == choice.purpose()
                && ended.receipt().recipient().equals(choice.recipient()) && !ended.at().isBefore(choice.givenAt());
    }

    /** A step alone does not speak against what she said. */
    public void step(About about) {
        consents.noteFirst(receipt(about));
    }

    private static Receipt receipt(About about) {
        return Receipt.noted(Ids.next(), about.participantId(), ConsentPurpose.PROGRESS, about.organisation(), LegalBasis.CHOICE,
                about.occurredAt());
    }
}
