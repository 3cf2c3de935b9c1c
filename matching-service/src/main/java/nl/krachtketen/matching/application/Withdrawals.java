package nl.krachtketen.matching.application;

import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;

/** From which organisations participants withdrew their consent. */
public interface Withdrawals {

    /** Keeps what she decided about an organisation and a purpose, unless something later is known. */
    void keep(UUID participant, String organisation, ConsentPurpose purpose, boolean withdrawn, long sequence);
}
