package nl.krachtketen.demo;

/**
 * An organisation that records steps of a participant.
 *
 * @param clientId the client id of the organisation
 * @param participantId its own identifier of her; no two organisations know the same one
 */
record Recorder(String clientId, String participantId) {
}
