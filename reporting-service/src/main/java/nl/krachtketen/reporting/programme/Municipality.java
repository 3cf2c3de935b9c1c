package nl.krachtketen.reporting.programme;

/**
 * A municipality, or a place that only the inventory of 2003 names.
 *
 * @param code   the code of Statistics Netherlands, such as GM0758
 * @param wave   when it joined the programme; null for a place of the inventory
 * @param target how many women are to be activated; null for a place of the inventory
 */
public record Municipality(String code, String name, String wave, Integer target) {}
