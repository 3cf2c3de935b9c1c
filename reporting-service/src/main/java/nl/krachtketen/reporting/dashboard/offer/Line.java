package nl.krachtketen.reporting.dashboard.offer;

import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;

/**
 * One offering in a list.
 *
 * @param organisation its name, or its number if it has none
 * @param area         where it takes place; null if it is for the whole municipality
 * @param places       null if there is no limit
 * @param free         null if there is no limit
 */
public record Line(UUID offeringId, String title, OfferingKind kind, String organisation, String area, Integer places, Integer free) {}
