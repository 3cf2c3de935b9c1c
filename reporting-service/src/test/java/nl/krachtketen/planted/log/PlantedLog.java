package nl.krachtketen.planted.log;

/** Planted, so that the rule can be seen to bite. */
public record PlantedLog() {}
