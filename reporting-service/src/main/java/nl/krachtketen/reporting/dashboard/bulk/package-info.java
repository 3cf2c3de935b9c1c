/** Everything that the programme office may know, in one file, with what its columns and codes mean. */
package nl.krachtketen.reporting.dashboard.bulk;
