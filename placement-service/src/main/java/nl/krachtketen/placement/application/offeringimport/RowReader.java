package nl.krachtketen.placement.application.offeringimport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.placement.domain.Terms;

/** Understands what a row says. */
public interface RowReader {

    /** @param content JSON in the form of the API */
    Understood read(int row, String content);

    sealed interface Understood {}

    /** @param offeringId the offering that the row names by its identifier; null if it names it by its reference */
    record Row(UUID offeringId, Terms terms, Instant at) implements Understood {}

    record Wrong(List<RowError> errors) implements Understood {}
}
