package nl.krachtketen.participant.application.processing;

import java.util.Collection;
import java.util.Map;

/** The public names of organisations, as their own tokens told them. */
public interface Organisations {

    /** Remembers names by OIN. */
    void remember(Map<String, String> titles);

    /** The names of these organisations, by OIN; one that never told its name is missing. */
    Map<String, String> titles(Collection<String> oins);
}
