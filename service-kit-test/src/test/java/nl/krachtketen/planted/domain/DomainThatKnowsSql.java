package nl.krachtketen.planted.domain;

import org.jdbi.v3.core.Jdbi;

/** A violation, planted to see that the rule bites. */
record DomainThatKnowsSql(Jdbi jdbi) {}
