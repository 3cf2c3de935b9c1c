package nl.krachtketen.placement.domain.agreement;

/** @param revision goes up when something else is proposed: whoever confirms must have seen this one */
public record Proposal(AgreementTerms terms, int revision) {

    public static Proposal first(AgreementTerms terms) {
        return new Proposal(terms, 1);
    }

    Proposal next(AgreementTerms other) {
        return new Proposal(other, revision + 1);
    }
}
