package nl.krachtketen.contract;

/** The topics of the chain. */
public final class Topics {

    /** Steps of participants; the key is the participant. */
    public static final String CHAIN_EVENTS = "chain-events";

    /** The joint offering; the key is the offering. */
    public static final String OFFERING_EVENTS = "offering-events";

    /** Who processed whose data, for the log about each participant; the key is the participant. */
    public static final String PROCESSING_LOG = "processing-log";

    /** What municipalities set for themselves; the key stands for the municipality. */
    public static final String MUNICIPALITY_EVENTS = "municipality-events";

    /**
     * What the programme office may see of the two topics of the chain, under its own identifiers; the key is its identifier of the
     * participant, or the offering.
     */
    public static final String PROGRAMME_EVENTS = "programme-events";

    private Topics() {
    }
}
