/**
 * What joins the organisations of a chain: whom they hand over to each other, at which link they were heard of, and whom they reached
 * without registering anybody. Kept as sums that move with each event, whatever the order of arrival.
 */
package nl.krachtketen.reporting.link;
