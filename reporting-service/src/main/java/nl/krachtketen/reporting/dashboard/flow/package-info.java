/**
 * How women flow through the chain of one municipality, by when, at which level and along which channel they came in. Exact, so for its
 * own direction only: whoever may choose what to count could otherwise work out small numbers by subtracting.
 */
package nl.krachtketen.reporting.dashboard.flow;
