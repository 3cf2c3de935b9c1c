package nl.krachtketen.reporting.dashboard.flow;

import jakarta.ws.rs.core.MultivaluedMap;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.reporting.dashboard.Choice;

/**
 * Which part of the flow a reader wants to see the journeys of.
 *
 * @param from a step; null for everybody
 * @param to   the next step, or how it ended there; null for whatever followed
 */
public record Route(Node from, Node to) {

    static Route of(MultivaluedMap<String, String> query) {
        return new Route(Choice.orNull(query.getFirst("stap"), Node::valueOf), Choice.orNull(query.getFirst("naar"), Node::valueOf));
    }

    /** @throws nl.krachtketen.kit.rest.Problem 400 that names the field */
    static Route asked(String from, String to) {
        Node begins = Choice.orProblem("from", from, Node::valueOf, Choice.oneOf(Node.values()));
        Node ends = Choice.orProblem("to", to, Node::valueOf, Choice.oneOf(Node.values()));
        if (begins == null && ends != null) {
            throw Problem.invalid("from", "must be given with to");
        }
        return new Route(begins, ends);
    }

    /** Whether women with this path went along here. */
    boolean has(Walked walked) {
        if (from == null) {
            return true;
        }
        return to == null ? walked.nodes().contains(from) : walked.went(from, to);
    }

    /** As it stands in the address of a page. */
    String query() {
        return from == null ? "" : to == null ? "stap=" + from : "stap=" + from + "&naar=" + to;
    }
}
