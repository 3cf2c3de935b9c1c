package nl.krachtketen.placement.application.agreement;

import nl.krachtketen.placement.domain.agreement.Agreement;
import nl.krachtketen.placement.domain.agreement.AgreementLink;
import nl.krachtketen.placement.domain.agreement.AgreementTerms;

/**
 * What a link shows.
 *
 * @param title what the offering is called in the joint offering
 */
public record AgreementPage(AgreementLink link, Agreement agreement, String title) {

    public AgreementTerms terms() {
        return agreement.proposal().terms();
    }

    public int revision() {
        return agreement.proposal().revision();
    }

    /** Whether this party agreed, be it with this link or otherwise. */
    public boolean confirmed() {
        return agreement.by(link.party()).isPresent();
    }

    public boolean complete() {
        return agreement instanceof Agreement.Confirmed;
    }

    /** A link confirms once: if something else is proposed afterwards, a new one is needed. */
    public boolean canConfirm() {
        return !confirmed() && link.usedAt() == null && terms().parties().contains(link.party());
    }
}
