package nl.krachtketen.placement.application.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import nl.krachtketen.placement.application.ParticipantAccess;
import nl.krachtketen.placement.domain.Notice;
import nl.krachtketen.placement.domain.Request;

/** Whoever holds her is told what became of her requests, if it has to act on it. Only the platform knows who that is. */
@ApplicationScoped
public class HerHolder {

    @Inject
    ParticipantAccess access;

    @Inject
    Notices notices;

    /** A place came free for her. */
    public void offered(Request request) {
        tell(request.participantId(), holder -> Notice.placeOffered(holder, request));
    }

    /** She has no place and no turn any more, and did not give it up. */
    public void lost(Request request) {
        tell(request.participantId(), holder -> Notice.placeReleased(holder, request));
    }

    private void tell(UUID participant, Function<String, Notice> what) {
        access.holder(participant).map(what).ifPresent(notices::tell);
    }
}
