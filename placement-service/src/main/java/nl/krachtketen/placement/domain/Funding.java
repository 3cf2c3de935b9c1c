package nl.krachtketen.placement.domain;

import java.time.LocalDate;

/**
 * What an offering is paid from.
 *
 * @param source    null if it is not known
 * @param untilDate the last day for which there is money; null if there is no end in sight
 */
public record Funding(FundingSource source, LocalDate untilDate) {

    public static final Funding UNKNOWN = new Funding(null, null);

    public Funding {
        if (untilDate != null) {
            InvalidTerms.requireOfOurTime("fundedUntilDate", untilDate);
        }
    }
}
