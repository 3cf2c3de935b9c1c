package nl.krachtketen.participant.adapter.rest.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.participant.domain.identity.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link as one organisation sees it: it holds one of the two records, and knows of the other no more than its identifier. */
@Schema(name = "Link")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkView(
        @Schema(description = "Your organisation's identifier of the link") String id,
        @Schema(description = "The record that the proposer holds") String participantId,
        @Schema(description = "The other record") String otherParticipantId,
        State state,
        @Schema(description = "OIN of the organisation that proposed it") String proposedBy,
        Instant proposedAt,
        @Schema(description = "Missing while the other holder has not answered") Instant confirmedAt) {

    static final String KIND = "link";

    /** How far it is. */
    @Schema(name = "LinkState")
    enum State {
        PROPOSED, CONFIRMED
    }

    static LinkView of(Link link, OutwardIds ids) {
        Link.Confirmed confirmed = link instanceof Link.Confirmed c ? c : null;
        return new LinkView(ids.outward(KIND, link.id()), ids.outward(OutwardIds.PARTICIPANT, link.participant()),
                ids.outward(OutwardIds.PARTICIPANT, link.other()), confirmed == null ? State.PROPOSED : State.CONFIRMED, link.proposedBy(),
                link.proposedAt(), confirmed == null ? null : confirmed.confirmedAt());
    }
}
