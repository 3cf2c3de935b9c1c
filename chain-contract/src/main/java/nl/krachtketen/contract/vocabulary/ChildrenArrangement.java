package nl.krachtketen.contract.vocabulary;

/** What an organiser arranges for children. */
public enum ChildrenArrangement {
    /** Children are welcome in the activity itself. */
    COME_ALONG,
    /** There is care at or next to the location. */
    CARE_ON_SITE,
    /** She arranges care and the costs are paid back. */
    COSTS_PAID_BACK,
    /** Nothing is arranged. */
    NOT_PROVIDED
}
