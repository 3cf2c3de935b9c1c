package nl.krachtketen.matching.domain.planted;

import org.jdbi.v3.core.Jdbi;

/** What a domain class must never do; it exists to prove that the rules would find it. */
public record PlantedViolation(Jdbi jdbi) {}
