package nl.krachtketen.participant.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.Participant;

/** How a participant is told to whoever is calling. */
@ApplicationScoped
class ParticipantAnswers {

    @Inject
    OutwardIds ids;

    @Inject
    Participants participants;

    UUID inward(String participantId) {
        return ids.fromPath(OutwardIds.PARTICIPANT, participantId);
    }

    String outward(Participant participant) {
        return ids.outward(OutwardIds.PARTICIPANT, participant.id());
    }

    ParticipantView view(Participant participant) {
        return ParticipantView.of(participant, outward(participant));
    }

    /** All that the caller may see of her. */
    Response single(Participant participant) {
        ParticipantView view = view(participant).with(participants.lastIntake(participant.id()).orElse(null),
                participants.person(participant.id()).map(ParticipantRequests.PersonBody::of).orElse(null));
        return Response.ok(view).tag(Etags.of(participant.version())).build();
    }

    Response created(Participant participant) {
        return created(participant, view(participant));
    }

    /** With the records that may be the same woman, by identifiers that let the caller see nothing. */
    Response registered(Participant participant, List<UUID> duplicates) {
        return created(participant, view(participant).with(duplicates.stream()
                .map(duplicate -> new ParticipantView.PossibleDuplicate(ids.outward(OutwardIds.PARTICIPANT, duplicate))).toList()));
    }

    private Response created(Participant participant, ParticipantView view) {
        return Response.created(URI.create("/v1/participants/" + outward(participant)))
                .tag(Etags.of(participant.version())).entity(view).build();
    }
}
