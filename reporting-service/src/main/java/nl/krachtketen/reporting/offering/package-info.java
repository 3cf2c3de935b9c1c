/** The joint offering as it stands, folded from what organisers tell of their offerings. */
package nl.krachtketen.reporting.offering;
