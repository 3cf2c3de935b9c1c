package nl.krachtketen.planted.application;

import nl.krachtketen.planted.adapter.rest.PlantedResource;

/** A violation, planted to see that the rule bites. */
record UseCaseThatKnowsAnAdapter(PlantedResource resource) {}
