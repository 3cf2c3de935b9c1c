package nl.krachtketen.reporting.dashboard.flow;

import java.util.List;
import nl.krachtketen.reporting.journey.Step;

/**
 * Entry cohorts as a picture in a table: the more women came so far, the darker the cell. The latest ones first.
 *
 * @param recent what is shown at once
 * @param older  what is behind a click
 */
public record CohortTable(List<Row> recent, List<Row> older) {

    private static final int SHOWN = 12;

    public record Row(Cohort cohort, List<Cell> cells) {

        static Row of(Cohort cohort) {
            return new Row(cohort, cohort.reached().stream().map(each -> new Cell(each.step(), each.women(), cohort.expected())).toList());
        }
    }

    /** @param of how many there are of whom something can be expected */
    public record Cell(Step step, int women, int of) {

        private static final int SHADES = 10;
        private static final int FEW = 10;

        /** Of so few women a share would say more than there is to know. */
        public boolean few() {
            return of < FEW;
        }

        /** From 0, nobody, to 10, everybody. */
        public int shade() {
            return women == 0 ? 0 : Math.max(1, Math.round((float) SHADES * women / of));
        }
    }

    static CohortTable of(List<Cohort> cohorts) {
        List<Row> rows = cohorts.reversed().stream().map(Row::of).toList();
        int shown = Math.min(SHOWN, rows.size());
        return new CohortTable(rows.subList(0, shown), rows.subList(shown, rows.size()));
    }

    public List<Step> steps() {
        return Walked.CHAIN.subList(1, Walked.CHAIN.size());
    }
}
