package nl.krachtketen.reporting.dashboard.bonus;

import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.reporting.bonus.Account;
import nl.krachtketen.reporting.bonus.Entry;
import nl.krachtketen.reporting.programme.Municipality;

/**
 * Some of the journeys behind a figure.
 *
 * @param number how many count in all, those of whom only the figures are left included
 * @param next   where the next page begins; null on the last one
 */
public record BonusJourneys(Municipality municipality, Account account, int year, int number, List<Line> lines, String next) {

    /** @param name her identifier for this municipality only */
    public record Line(String name, Entry entry) {

        private static final int ENOUGH = 10;

        static Stream<Line> of(BonusEntries.OfWoman woman, String name) {
            return woman.entries().stream().map(entry -> new Line(name, entry));
        }

        /** Enough of her identifier to tell one line from another. */
        public String brief() {
            return name.substring(0, ENOUGH);
        }
    }

    public String address(String file) {
        return "/gemeenten/" + municipality.code() + "/bonus/" + file + "?rekening=" + account + "&jaar=" + year;
    }

    public String nextAddress() {
        return address("trajecten") + "&na=" + next;
    }

    public boolean dual() {
        return account == Account.DUAL_TRAJECTORY;
    }

    public boolean nug() {
        return account == Account.NUG_TO_WORK;
    }
}
