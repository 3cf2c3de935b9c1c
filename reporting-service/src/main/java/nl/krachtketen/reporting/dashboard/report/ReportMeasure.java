package nl.krachtketen.reporting.dashboard.report;

/** A column of the report. */
public enum ReportMeasure {
    /** Women who are to take the step in the year. */
    AGREED,
    /** How many. */
    NUMBER,
    /** Women in the period. */
    IN_PERIOD,
    /** Women from the beginning, or from that of the year of a target, until the end of the period. */
    UNTIL_END,
    /** Those of them who took a later step by then. */
    WENT_ON,
    /** Women recruited. */
    RECRUITED,
    /** Women with their first trial or placement. */
    ACTIVATED,
    /** Women who came in in the period. */
    CAME_IN,
    /** Those of them who took part in anything by the end of it. */
    TOOK_PART,
    /** People reached without being registered. */
    PEOPLE,
    /** Those of them who are women. */
    WOMEN
}
