package nl.krachtketen.reporting.dashboard;

/** Something that is counted in the whole country and told once a month. */
public interface MonthlyCount {

    MonthFigures.Subject subject();

    /** As it is now. */
    MonthFigures.Counts counts();
}
