package nl.krachtketen.planted.adapter.rest;

/** What the planted violations point at. */
public final class PlantedResource {}
