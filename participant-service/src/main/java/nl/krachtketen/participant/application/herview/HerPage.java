package nl.krachtketen.participant.application.herview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.participant.domain.herview.ViewLink;

/**
 * What she is shown. Her own name is not among it: whoever finds the leaflet must not learn whose it is.
 *
 * @param earlier what was done before this day is on an earlier page; null if this is the last one
 */
public record HerPage(ViewLink link, Helper helper, List<User> users, List<Day> days, LocalDate earlier) {

    /** @param title its public name; null if it never told */
    public record Organisation(String oin, String title) {}

    /** @param contactPerson role account of whom she can turn to; null before one is named */
    public record Helper(Organisation organisation, Instant since, String contactPerson) {}

    /** An organisation that may use her data now. */
    public record User(Organisation organisation, List<Ground> grounds) {

        public boolean knowsWhoSheIs() {
            return grounds.stream().map(Ground::basis).anyMatch(Basis::tellsWhoSheIs);
        }

        public List<ConsentPurpose> withdrawable() {
            return grounds.stream().map(Ground::purpose).filter(purpose -> purpose != null).distinct().sorted().toList();
        }

        boolean is(String oin) {
            return organisation.oin().equals(oin);
        }
    }

    /** What was done on one day. */
    public record Day(LocalDate date, List<Use> uses) {}

    public record Use(Organisation organisation, Deed deed, ProcessingPurpose purpose, int times) {}

    /** Whether there is such a consent to withdraw. */
    public boolean canWithdraw(String recipient, ConsentPurpose purpose) {
        return users.stream().anyMatch(user -> user.is(recipient) && user.withdrawable().contains(purpose));
    }
}
