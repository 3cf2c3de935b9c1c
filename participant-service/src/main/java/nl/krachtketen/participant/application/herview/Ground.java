package nl.krachtketen.participant.application.herview;

import java.time.Instant;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;

/**
 * A reason why an organisation may use her data now.
 *
 * @param purpose the purpose that it serves, which she can withdraw; null if it is no matter of consent
 * @param until   when it ends by itself; null if it does not
 */
public record Ground(String organisation, Basis basis, ConsentPurpose purpose, Instant until) {}
