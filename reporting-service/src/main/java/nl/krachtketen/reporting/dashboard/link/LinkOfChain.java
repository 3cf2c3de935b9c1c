package nl.krachtketen.reporting.dashboard.link;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.krachtketen.reporting.link.ChainLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LinkOfChain", description = "One link of the chain, and who was heard of there")
public record LinkOfChain(
        @Schema(description = "What the chain needs somebody for here", examples = "CIVIC_INTEGRATION") ChainLink link,
        @Schema(description = "The organisations that were heard of, the last one first; none if nobody is connected here") List<LinkPartner> partners,
        @Schema(description = "CONNECTED; QUIET if nobody was heard of for half a year; MISSING if nobody ever was", examples = "CONNECTED") State state) {

    /** What a reader must know of a link at a glance. */
    public enum State {
        CONNECTED, QUIET, MISSING
    }

    static LinkOfChain of(ChainLink link, List<LinkPartner> partners, Instant quietBefore) {
        List<LinkPartner> lastFirst = partners.stream().sorted(Comparator.comparing(LinkPartner::lastAt).reversed()
                .thenComparing(LinkPartner::organisation)).toList();
        State state = lastFirst.isEmpty() ? State.MISSING : lastFirst.getFirst().lastAt().isBefore(quietBefore) ? State.QUIET : State.CONNECTED;
        return new LinkOfChain(link, lastFirst, state);
    }

    @Schema(description = "How often anybody was heard of here", examples = "112")
    @JsonProperty
    public int events() {
        return partners.stream().mapToInt(LinkPartner::events).sum();
    }

    /** Null if nobody was ever heard of. */
    public Instant lastAt() {
        return partners.isEmpty() ? null : partners.getFirst().lastAt();
    }

    public boolean missing() {
        return state == State.MISSING;
    }

    public boolean quiet() {
        return state == State.QUIET;
    }
}
