/** After how many days each municipality calls somebody stuck, as participant-service tells. */
package nl.krachtketen.reporting.stall;
