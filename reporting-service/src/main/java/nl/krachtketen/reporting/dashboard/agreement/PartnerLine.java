package nl.krachtketen.reporting.dashboard.agreement;

/**
 * What was agreed with a partner, as the page shows it.
 *
 * @param id   by which it is withdrawn
 * @param name what the partner is called
 */
public record PartnerLine(String id, String name, ResultAgreement agreement) {}
