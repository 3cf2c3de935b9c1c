package nl.krachtketen.contract;

/** The topics of the chain. */
public final class Topics {

    /** Steps of participants; the key is the participant. */
    public static final String CHAIN_EVENTS = "chain-events";

    /** The joint offering; the key is the offering. */
    public static final String OFFERING_EVENTS = "offering-events";

    /** Who processed whose data, for the log about each participant; the key is the participant. */
    public static final String PROCESSING_LOG = "processing-log";

    private Topics() {
    }
}
