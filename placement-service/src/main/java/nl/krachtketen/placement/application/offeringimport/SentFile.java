package nl.krachtketen.placement.application.offeringimport;

import java.util.Iterator;

/** A file on its way in, which can be read once. */
public interface SentFile {

    /** Its rows, read while they come in. */
    Iterator<ImportRow> rows();

    /** Tells this file, and what is to be done with it, from any other. Reads what has not been read yet. */
    byte[] fingerprint();
}
