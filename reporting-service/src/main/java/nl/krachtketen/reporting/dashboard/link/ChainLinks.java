package nl.krachtketen.reporting.dashboard.link;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.krachtketen.reporting.link.ChainLink;
import nl.krachtketen.reporting.programme.Organisations;
import org.jdbi.v3.core.Jdbi;

/** Who was heard of at which link of the chain, as far as row-level security lets the caller. */
@ApplicationScoped
class ChainLinks {

    private static final Duration QUIET_AFTER = Duration.ofDays(182);

    @Inject
    Jdbi jdbi;

    @Inject
    Organisations organisations;

    /** One row: an organisation at a link. */
    public record Heard(ChainLink link, String organisation, Instant firstAt, Instant lastAt, int events) {}

    /** All links, in the order of the chain. */
    List<LinkOfChain> of(String municipality, Instant heardUntil) {
        Organisations.Names names = organisations.names();
        Map<ChainLink, List<LinkPartner>> partners = heard(municipality).stream().collect(groupingBy(Heard::link, mapping(heard -> new LinkPartner(
                heard.organisation(), names.of(heard.organisation()), heard.firstAt(), heard.lastAt(), heard.events()), toList())));
        return Stream.of(ChainLink.values()).map(link -> LinkOfChain.of(link, partners.getOrDefault(link, List.of()), heardUntil.minus(QUIET_AFTER)))
                .toList();
    }

    /** Empty without an agreement. */
    Optional<Startup> startup(String municipality) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select agreed_on as agreed_date, (min(first_at) at time zone 'Europe/Amsterdam')::date - agreed_on as days_to_partner,
                            ((min(first_at) filter (where link = 'INTAKE_DONE')) at time zone 'Europe/Amsterdam')::date - agreed_on as days_to_intake,
                            ((min(first_at) filter (where link = 'PLACED')) at time zone 'Europe/Amsterdam')::date - agreed_on as days_to_placement
                        from agreement left join chain_link using (municipality) where municipality = :municipality group by agreed_on""")
                .bind("municipality", municipality).mapTo(Startup.class).findOne());
    }

    private List<Heard> heard(String municipality) {
        return jdbi.withHandle(db -> db.createQuery("select link, organisation, first_at, last_at, events from chain_link where municipality = :municipality")
                .bind("municipality", municipality).mapTo(Heard.class).list());
    }
}
