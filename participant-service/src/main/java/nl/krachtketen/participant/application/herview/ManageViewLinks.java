package nl.krachtketen.participant.application.herview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.participant.application.Holder;
import nl.krachtketen.kit.value.PageLanguage;
import nl.krachtketen.participant.domain.herview.ViewLink;

/** The organisation that holds her gives her a link, and revokes it when she lost it. */
@ApplicationScoped
public class ManageViewLinks {

    @Inject
    ViewLinks links;

    @Inject
    Holder holder;

    @Inject
    Clock clock;

    public ViewLink make(UUID participant, PageLanguage language, Duration lifetime) {
        holder.of(participant);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ViewLink link = ViewLink.made(Ids.next(), participant, language, now, now.plus(lifetime));
        links.add(link);
        return link;
    }

    public List<ViewLink> of(UUID participant) {
        holder.of(participant);
        return links.of(participant);
    }

    public Optional<ViewLink> find(UUID link) {
        return links.find(link);
    }

    public Optional<ViewLink> revoke(UUID link) {
        return links.revoke(link, clock.instant());
    }
}
