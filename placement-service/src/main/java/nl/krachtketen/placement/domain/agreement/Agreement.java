package nl.krachtketen.placement.domain.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;

/** What was agreed about a placement: it holds when everybody whom it concerns has confirmed the same. */
public sealed interface Agreement {

    UUID placementId();

    Proposal proposal();

    List<Confirmation> confirmations();

    long version();

    /** Something else is proposed. Whoever had confirmed is asked again. */
    default Proposed proposedAnew(AgreementTerms terms) {
        return new Proposed(placementId(), proposal().next(terms), List.of(), version() + 1);
    }

    default Optional<Confirmation> by(Party party) {
        return confirmations().stream()
                .filter(confirmation -> confirmation.party() == party)
                .findFirst();
    }

    /** @throws Refused if something else is proposed by now than the revision that was read */
    default void requireRevision(int read) {
        if (proposal().revision() != read) {
            throw new Refused(new Refusal.ProposalChanged());
        }
    }

    /** @throws Refused if the agreement is not this party's */
    default void requireParty(Party party) {
        if (!proposal().terms().parties().contains(party)) {
            throw new Refused(new Refusal.NoSuchParty());
        }
    }

    /** The agreement while somebody has still to confirm it. */
    default Proposed proposed() {
        return switch (this) {
            case Proposed proposed -> proposed;
            case Confirmed confirmed -> throw new Refused(new Refusal.AgreementConfirmed());
        };
    }

    record Proposed(UUID placementId, Proposal proposal, List<Confirmation> confirmations, long version)
            implements Agreement {

        public Proposed {
            confirmations = List.copyOf(confirmations);
        }

        public static Proposed first(UUID placementId, AgreementTerms terms) {
            return new Proposed(placementId, Proposal.first(terms), List.of(), 1);
        }

        /** @throws Refused if the party has confirmed already, or if the agreement is not its own */
        public Agreement confirmed(Confirmation confirmation) {
            requireParty(confirmation.party());
            if (by(confirmation.party()).isPresent()) {
                throw new Refused(new Refusal.AgreementConfirmed());
            }
            var all = Stream.concat(confirmations.stream(), Stream.of(confirmation)).toList();
            return all.size() < proposal.terms().parties().size()
                    ? new Proposed(placementId, proposal, all, version + 1)
                    : new Confirmed(placementId, proposal, all, version + 1);
        }
    }

    record Confirmed(UUID placementId, Proposal proposal, List<Confirmation> confirmations, long version)
            implements Agreement {

        public Confirmed {
            confirmations = List.copyOf(confirmations);
        }
    }
}
