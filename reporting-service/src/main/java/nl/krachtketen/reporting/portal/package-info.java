/** What a partner's developer can look up in the running platform: the four APIs and the event catalogue. */
package nl.krachtketen.reporting.portal;
