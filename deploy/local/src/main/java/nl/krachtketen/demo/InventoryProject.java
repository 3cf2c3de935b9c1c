package nl.krachtketen.demo;

import java.util.List;
import java.util.Map;

/**
 * One local project of the 2003 inventory, as it was written down. What the source does not say is null.
 *
 * @param participationLevel a level, LOW_HIGH for projects in which women of a high level work for those of a low one,
 *     or ANY for innovative projects
 * @param audience {@code women}, or {@code mixed} where men take part too
 * @param youth whether it is also for young people
 * @param figures kept for reports over the same cases; not shown to participants
 */
record InventoryProject(
        String code, String name, String municipality, String municipalityCode, String region,
        String participationLevel, String form, String organiserKind, String summary, List<String> themes,
        String audience, boolean youth, String childcare, List<String> recruitmentChannels,
        Map<String, Double> figures, String sourceNote) {

    /** The 29 projects. */
    static List<InventoryProject> all() {
        return Data.list("inventory-2003.json", InventoryProject.class);
    }
}
