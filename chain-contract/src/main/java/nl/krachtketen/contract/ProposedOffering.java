package nl.krachtketen.contract;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.MatchReason;

/** An offering on a shortlist, and why it stands there, strongest reason first. */
public record ProposedOffering(UUID offeringId, List<MatchReason> reasons) {

    public ProposedOffering {
        Objects.requireNonNull(offeringId, "offeringId");
        reasons = List.copyOf(reasons);
    }
}
