/** A partner tries out its own receiver: with right, wrong, late, repeated and missing events, and a report that says how to mend it. */
package nl.krachtketen.reporting.delivery.conformance;
