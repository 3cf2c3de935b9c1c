package nl.krachtketen.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.processing.DataSubjects;
import nl.krachtketen.kit.rest.NotArrivedYet;
import nl.krachtketen.kit.rest.Problem;

/** Somebody whom a partner names by the identifier that it was given, by its own reference, or by both. */
@ApplicationScoped
public class NamedParticipant {

    private static final String BY_ID = "participantId";
    private static final String BY_REFERENCE = "participantReference";

    @Inject
    OutwardIds ids;

    @Inject
    KnownParticipants known;

    @Inject
    ParticipantReferences references;

    @Inject
    DataSubjects subjects;

    /**
     * With both, the reference is remembered: from then on it suffices here.
     *
     * @throws Problem 400 without either, 409 if the reference was that of somebody who was erased
     */
    public UUID of(String participantId, String reference) {
        if (participantId == null && reference == null) {
            throw Problem.invalid(BY_ID, "must be given, or " + BY_REFERENCE);
        } else if (participantId == null) {
            return of(reference);
        }
        UUID participant = ids.fromField(OutwardIds.PARTICIPANT, BY_ID, participantId);
        if (reference != null) {
            remember(reference, participant);
        }
        return participant;
    }

    private void remember(String reference, UUID participant) {
        known.require(participant);
        if (references.wasErased(reference)) {
            throw Problem.erased();
        } else if (!references.remember(reference, participant)) {
            throw Problem.invalid(BY_REFERENCE, "is your reference to somebody else");
        }
    }

    /** By the reference alone. It may be on its way, as all news of her. */
    public UUID of(String reference) {
        return byReference(BY_REFERENCE, reference);
    }

    /** The same, where the request calls the reference by another name. */
    public UUID byReference(String field, String reference) {
        UUID participant = references.find(reference).orElseThrow(() -> references.wasErased(reference) ? Problem.erased()
                : new NotArrivedYet(Problem.invalid(field, "names nobody whom your organisation knows here")));
        subjects.add(participant);
        return participant;
    }
}
