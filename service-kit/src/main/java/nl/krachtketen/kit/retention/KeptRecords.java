package nl.krachtketen.kit.retention;

import java.time.Period;
import java.util.List;

/** What a service keeps for a while and then deletes, because it is of no use any more. */
public interface KeptRecords {

    List<Kept> all();

    /**
     * @param rows   a table, and where in it the rows are that came to their end before {@code :before}
     * @param period how long they are kept after that
     */
    record Kept(String rows, Period period) {}
}
