package nl.krachtketen.matching.adapter.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.ProblemMappers;
import nl.krachtketen.matching.domain.Refusal;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How each refusal of the domain is told to a caller. */
class RefusalMapper {

    @ServerExceptionMapper
    Response refused(Refusal.Refused refused) {
        return ProblemMappers.answer(switch (refused.refusal()) {
            case Refusal.OfferingClosed closed -> Problem.contradiction("offering-closed", "Offering closed",
                    "This offering is no longer part of the joint offering. She can choose another one.",
                    List.of("makeShortlist", "recordChoice", "recordDecline"));
            case Refusal.NothingToChoose nothing -> Problem.contradiction("nothing-to-choose", "Nothing to choose",
                    "Nothing is on this shortlist, so there would be nothing on her page. See what would have to change for her.",
                    List.of("makeShortlist", "findObstacles"));
        });
    }
}
