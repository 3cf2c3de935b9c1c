/**
 * The interim report ("tussenrapportage") of a municipality over a period: its figures are frozen when it is made, so that it says the same
 * whenever it is opened. What is told later of the same period comes as a restatement, which says what became different. (ADR 0028)
 */
package nl.krachtketen.reporting.dashboard.report;
