package nl.krachtketen.planted.programme;

import nl.krachtketen.planted.dashboard.PlantedDashboard;

/** Planted, so that the rule can be seen to bite. */
record ProgrammeThatKnowsADashboard(PlantedDashboard dashboard) {}
