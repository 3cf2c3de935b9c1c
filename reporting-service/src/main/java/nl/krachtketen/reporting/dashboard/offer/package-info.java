/**
 * Where the joint offering of a municipality, or of the country, has gaps and overlaps, what follows what, and where nothing follows. Exact
 * in a municipality, so for its own direction only; for the country what women want is told of a snapshot, disclosed.
 */
package nl.krachtketen.reporting.dashboard.offer;
