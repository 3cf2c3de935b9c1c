/**
 * What everybody may know of the programme: frozen once a month, disclosed by {@link nl.krachtketen.reporting.disclosure.Release}, for
 * council, partners, other municipalities and the public. Nothing here but {@link ExactCounts} looks at what is live.
 */
package nl.krachtketen.reporting.dashboard.published;
