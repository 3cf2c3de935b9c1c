/**
 * A municipality's bonus accounts: how many of each, what they bring, and the journeys behind each figure. The totals are for its direction and
 * for the programme office; what lies below them is for its direction only.
 */
package nl.krachtketen.reporting.dashboard.bonus;
