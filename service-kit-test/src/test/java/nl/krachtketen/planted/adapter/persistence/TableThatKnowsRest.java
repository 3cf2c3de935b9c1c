package nl.krachtketen.planted.adapter.persistence;

import nl.krachtketen.planted.adapter.rest.PlantedResource;

/** A violation, planted to see that the rule bites. */
record TableThatKnowsRest(PlantedResource resource) {}
