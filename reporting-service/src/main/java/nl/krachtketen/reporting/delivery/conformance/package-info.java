/** A partner tries out its own receiver: right, wrong, late, repeated and missing events, and a report that says how to mend what failed. */
package nl.krachtketen.reporting.delivery.conformance;
