/** How far what partners tell can be relied on: who tells late, who has gone silent, and whose steps cannot have been in that order. */
package nl.krachtketen.reporting.dashboard.quality;
