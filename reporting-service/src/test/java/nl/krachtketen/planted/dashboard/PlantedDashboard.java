package nl.krachtketen.planted.dashboard;

import nl.krachtketen.planted.log.PlantedLog;

/** Planted, so that the rule can be seen to bite. */
public record PlantedDashboard(PlantedLog log) {}
