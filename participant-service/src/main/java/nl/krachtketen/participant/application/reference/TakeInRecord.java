package nl.krachtketen.participant.application.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.UUID;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.participant.application.Holder;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.application.RegisterParticipant;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Person;
import nl.krachtketen.participant.domain.Profile;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.Refusal.Refused;

/**
 * Makes the chain know what an organisation's own system knows of a participant: whoever is new is registered, and of the others only
 * what differs is recorded, so that the same export can be sent every night.
 */
@ApplicationScoped
public class TakeInRecord {

    public record TakenIn(Participant participant, boolean isNew) {}

    @Inject
    References references;

    @Inject
    Participants participants;

    @Inject
    RegisterParticipant registerParticipant;

    @Inject
    Holder holder;

    @Inject
    TakeInSteps takeInSteps;

    /** @param ifMatch the version that the system knows; null if it does not care */
    public TakenIn takeIn(ToldRecord told, String ifMatch) {
        String reference = told.profile().reference();
        references.await(reference);
        return references.find(reference).map(id -> changed(id, told, ifMatch)).orElseGet(() -> registered(told, ifMatch));
    }

    private TakenIn registered(ToldRecord told, String ifMatch) {
        Etags.requireIfGiven(ifMatch, OptionalLong.empty());
        Participant participant = registerParticipant.register(told.profile(), told.person(), told.at());
        return new TakenIn(takeInSteps.takeIn(participant, told), true);
    }

    private TakenIn changed(UUID id, ToldRecord told, String ifMatch) {
        Participant before = holder.of(id);
        Etags.requireIfGiven(ifMatch, OptionalLong.of(before.version()));
        requireRegisteredSo(before.profile(), told.profile());
        Participant after = who(facts(before, told.profile()), told.person(), before.version());
        if (after.version() != before.version()) {
            participants.save(after);
        }
        return new TakenIn(takeInSteps.takeIn(after, told), false);
    }

    /** What the chain was told at once is no longer this organisation's alone to change. */
    private static void requireRegisteredSo(Profile known, Profile told) {
        if (!known.municipality().equals(told.municipality())) {
            throw new Refused(new Refusal.RegisteredOtherwise("municipality"));
        } else if (known.recruitmentChannel() != told.recruitmentChannel()) {
            throw new Refused(new Refusal.RegisteredOtherwise("recruitmentChannel"));
        } else if (known.countsForProgramme() != told.countsForProgramme()) {
            throw new Refused(new Refusal.RegisteredOtherwise("countsForProgramme"));
        }
    }

    private static Participant facts(Participant before, Profile told) {
        Participant benefit = before.profile().benefitSituation() == told.benefitSituation() ? before : before.receiving(told.benefitSituation());
        String contactPerson = told.holding().contactPerson();
        return contactPerson == null || contactPerson.equals(before.profile().holding().contactPerson())
                ? benefit : benefit.contactPersonNamed(contactPerson);
    }

    private Participant who(Participant participant, Person told, long version) {
        if (told == null || participants.person(participant.id()).filter(told::equals).isPresent()) {
            return participant;
        }
        participants.keepPerson(participant.id(), told);
        return participant.version() == version ? participant.changed() : participant;
    }
}
