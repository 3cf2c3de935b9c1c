/**
 * The registry of partners: the programme office says who takes part, where, as what and what it may report; the partner's
 * client in Keycloak follows. What stands here is what shall be; Keycloak is told again until it knows.
 */
package nl.krachtketen.reporting.partner;
