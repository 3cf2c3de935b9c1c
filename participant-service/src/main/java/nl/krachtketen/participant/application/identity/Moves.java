package nl.krachtketen.participant.application.identity;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.participant.domain.identity.Move;

/** Where receipts of moves are kept. */
public interface Moves {

    void add(Move move);

    /** The latest first. */
    List<Move> of(UUID participant);
}
