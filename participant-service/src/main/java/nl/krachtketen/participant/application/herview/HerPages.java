package nl.krachtketen.participant.application.herview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.participant.application.processing.Organisations;
import nl.krachtketen.participant.domain.Holding;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.herview.ViewLink;

/** Puts together what is on record about her as she can read it: by organisation and by day, with names for numbers. */
@ApplicationScoped
class HerPages {

    @Inject
    Organisations organisations;

    HerPage of(ViewLink link, Participant participant, List<Ground> grounds, List<HerRecords.Done> done, int daysOnAPage) {
        Holding holding = participant.profile().holding();
        Map<String, String> titles = organisations.titles(oins(holding, grounds, done));
        var helper = new HerPage.Helper(named(holding.organisation(), titles), holding.since(), holding.contactPerson());
        List<HerPage.Day> days = days(done, titles);
        List<HerPage.Day> shown = days.subList(0, Math.min(daysOnAPage, days.size()));
        return new HerPage(link, helper, users(grounds, titles), shown, days.size() > daysOnAPage ? shown.getLast().date() : null);
    }

    private static Set<String> oins(Holding holding, List<Ground> grounds, List<HerRecords.Done> done) {
        return Stream.of(Stream.of(holding.organisation()), grounds.stream().map(Ground::organisation),
                done.stream().map(HerRecords.Done::organisation)).flatMap(oins -> oins).collect(Collectors.toSet());
    }

    /** Whoever holds her comes first. */
    private static List<HerPage.User> users(List<Ground> grounds, Map<String, String> titles) {
        Map<String, List<Ground>> byOrganisation = grounds.stream().sorted(Comparator.comparing(Ground::basis))
                .collect(Collectors.groupingBy(Ground::organisation, LinkedHashMap::new, Collectors.toList()));
        return byOrganisation.entrySet().stream().map(user -> new HerPage.User(named(user.getKey(), titles), user.getValue())).toList();
    }

    private static List<HerPage.Day> days(List<HerRecords.Done> done, Map<String, String> titles) {
        Map<LocalDate, List<HerRecords.Done>> byDay =
                done.stream().collect(Collectors.groupingBy(HerRecords.Done::day, LinkedHashMap::new, Collectors.toList()));
        return byDay.entrySet().stream().map(day -> new HerPage.Day(day.getKey(), uses(day.getValue(), titles))).toList();
    }

    /** Several operations may be one and the same thing to her. */
    private static List<HerPage.Use> uses(List<HerRecords.Done> done, Map<String, String> titles) {
        Map<HerPage.Use, Integer> times = new LinkedHashMap<>();
        done.forEach(one -> times.merge(new HerPage.Use(named(one.organisation(), titles), Deed.of(one.name(), one.purpose()),
                one.purpose(), 0), one.times(), Integer::sum));
        List<HerPage.Use> uses = new ArrayList<>();
        times.forEach((use, number) -> uses.add(new HerPage.Use(use.organisation(), use.deed(), use.purpose(), number)));
        return uses;
    }

    private static HerPage.Organisation named(String oin, Map<String, String> titles) {
        return new HerPage.Organisation(oin, titles.get(oin));
    }
}
