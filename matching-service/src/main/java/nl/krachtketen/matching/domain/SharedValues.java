package nl.krachtketen.matching.domain;

import java.util.HashMap;
import java.util.Map;

/**
 * Equal values as one object. Most offerings have their themes, times and next steps in common with many others; a country's
 * worth of them then takes a fraction of the memory, and what is asked of each candidate stays in the processor's cache.
 */
final class SharedValues {

    private final Map<Object, Object> values = new HashMap<>();

    OpenOffering in(OpenOffering it) {
        return new OpenOffering(it.id(), it.status(), it.statusSince(), one(it.organisation()), one(it.municipality()), it.title(),
                it.kind(), one(it.postcodeArea()), one(it.participationLevels()), one(it.themes()), one(it.languages()),
                it.dutchLevelNeeded(), it.womenOnly(), it.children(), one(it.slots()), it.places(), it.taken(), one(it.nextSteps()),
                it.obligation(), it.lastJoiningDate());
    }

    @SuppressWarnings("unchecked")
    private <T> T one(T value) {
        return value == null ? null : (T) values.computeIfAbsent(value, it -> it);
    }
}
