/** What organisations told and when, counted as it comes in. */
package nl.krachtketen.reporting.quality;
