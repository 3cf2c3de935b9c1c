/** What was agreed on results, and what became of it: by the programme office with municipalities, per year and step. */
package nl.krachtketen.reporting.dashboard.agreement;
