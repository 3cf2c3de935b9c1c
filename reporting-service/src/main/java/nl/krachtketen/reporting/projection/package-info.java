/** What is folded from the events of the log: kept up to date with every batch, and made anew when an operator asks. (ADR 0029) */
package nl.krachtketen.reporting.projection;
