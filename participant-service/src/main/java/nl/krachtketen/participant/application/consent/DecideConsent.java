package nl.krachtketen.participant.application.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.participant.application.Abouts;
import nl.krachtketen.participant.application.Holder;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.Refusal.Refused;
import nl.krachtketen.participant.domain.consent.Consent;
import nl.krachtketen.participant.domain.consent.LegalBasis;
import nl.krachtketen.participant.domain.consent.Receipt;

/** She gives or withdraws a consent. Every service hears of it at once, and the recipient's next look finds nothing any more. */
@ApplicationScoped
public class DecideConsent {

    @Inject
    Participants participants;

    @Inject
    Consents consents;

    @Inject
    Holder holder;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** She gave it to the organisation that holds her. One for the same recipient and purpose is replaced. */
    public Consent.Given give(Receipt receipt) {
        Participant participant = holder.of(receipt.participant());
        return given(participant, receipt);
    }

    /** She told the organisation that holds her. */
    public Consent.Ended withdraw(UUID participant, UUID consent, String recordedBy) {
        Participant held = holder.of(participant);
        return switch (consents.find(participant, consent).orElseThrow(() -> new Refused(new Refusal.NoSuchConsent()))) {
            case Consent.Given given -> {
                Consent.Ended ended = given.withdrawn(recordedBy, clock.instant());
                end(held, ended);
                yield ended;
            }
            case Consent.Ended already -> throw new Refused(new Refusal.ConsentEnded());
        };
    }

    /**
     * She did it herself, on her own page; on behalf of the platform. It also works where nobody had asked her and something
     * else lets the recipient see her.
     */
    public void withdrawAsHerself(UUID participant, String recipient, ConsentPurpose purpose) {
        participants.lock(participant).ifPresent(found -> {
            Instant now = clock.instant();
            consents.open(participant, purpose, recipient).ifPresentOrElse(given -> end(found, given.withdrawn(null, now)), () -> {
                Receipt objection = Receipt.noted(Ids.next(), participant, purpose, recipient, LegalBasis.NOT_ASKED, now);
                consents.add(new Consent.Given(objection).withdrawn(null, now));
                publish(found, objection, false, now);
            });
        });
    }

    Consent.Given given(Participant participant, Receipt receipt) {
        consents.open(receipt.participant(), receipt.purpose(), receipt.recipient())
                .ifPresent(before -> consents.end(before.replaced(receipt)));
        var given = new Consent.Given(receipt);
        consents.add(given);
        publish(participant, receipt, true, receipt.givenAt());
        return given;
    }

    /** Two who end the same consent at once publish it once. */
    void end(Participant participant, Consent.Ended ended) {
        if (consents.end(ended)) {
            publish(participant, ended.receipt(), false, ended.at());
        }
    }

    private void publish(Participant participant, Receipt receipt, boolean given, Instant at) {
        Participant after = participant.changed();
        participants.save(after);
        outbox.publish(new ParticipantEvent.ConsentChanged(Abouts.of(after, at, after.profile().holder()), receipt.purpose(),
                receipt.recipient(), given), after.version());
    }
}
