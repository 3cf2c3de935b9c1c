/**
 * Between organisations: where women wait and for whom, what becomes of handovers, at which link of the chain nobody is heard of, who
 * coaches, and who was reached without being registered. For the direction of one municipality.
 */
package nl.krachtketen.reporting.dashboard.link;
