package nl.krachtketen.placement.domain.agreement;

/** What she gets back of what it costs her; never how much. */
public enum Expense {
    TRAVEL,
    CHILDCARE,
    MATERIALS,
    MEALS
}
