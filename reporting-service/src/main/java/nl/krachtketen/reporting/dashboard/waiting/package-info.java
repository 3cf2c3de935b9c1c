/** Who waits in the chain of a municipality, where and for whom. */
package nl.krachtketen.reporting.dashboard.waiting;
