package nl.krachtketen.reporting.bonus;

import java.util.Comparator;
import java.util.UUID;

/** Something that counts, as it is kept: whose, and on whose account. */
record Kept(UUID participant, String municipality, Entry entry) {

    /** The figure in which it is counted. */
    Total total() {
        return new Total(municipality, entry.account(), entry.year(), entry.beside() == null ? "" : entry.beside().name());
    }

    /** @param part what stood beside a programme; empty where nothing tells the parts of an account from each other */
    record Total(String municipality, Account account, int year, String part) implements Comparable<Total> {

        private static final Comparator<Total> ORDER = Comparator.comparing(Total::municipality).thenComparing(Total::account)
                .thenComparing(Total::year).thenComparing(Total::part);

        @Override
        public int compareTo(Total other) {
            return ORDER.compare(this, other);
        }
    }
}
