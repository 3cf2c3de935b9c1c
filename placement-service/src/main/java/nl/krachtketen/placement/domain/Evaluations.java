package nl.krachtketen.placement.domain;

import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.EvaluationCode;

/**
 * What both sides say about a trial, each for itself: they need not agree.
 *
 * @param participant what she says of it
 * @param organiser   what the organiser says of it
 */
public record Evaluations(List<EvaluationCode> participant, List<EvaluationCode> organiser) {

    /** Who says it. */
    public enum Side {
        PARTICIPANT,
        ORGANISER
    }

    public Evaluations {
        participant = List.copyOf(participant);
        organiser = List.copyOf(organiser);
    }

    public static Evaluations none() {
        return new Evaluations(List.of(), List.of());
    }

    /** The last word of a side counts. */
    public Evaluations said(Side side, List<EvaluationCode> codes) {
        return switch (side) {
            case PARTICIPANT -> new Evaluations(codes, organiser);
            case ORGANISER -> new Evaluations(participant, codes);
        };
    }

    /** All that was said, each code once. */
    public List<EvaluationCode> together() {
        return together(List.of());
    }

    List<EvaluationCode> together(List<EvaluationCode> further) {
        return Stream.of(participant, organiser, further).flatMap(List::stream).distinct().toList();
    }
}
