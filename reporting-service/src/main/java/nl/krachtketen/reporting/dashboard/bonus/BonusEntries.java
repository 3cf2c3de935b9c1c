package nl.krachtketen.reporting.dashboard.bonus;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.krachtketen.reporting.bonus.Account;
import nl.krachtketen.reporting.bonus.Entry;
import nl.krachtketen.reporting.bonus.EntryRow;
import nl.krachtketen.reporting.dashboard.Listing;
import org.jdbi.v3.core.Jdbi;

/** What made up a figure, woman by woman, as far as row-level security lets the caller; of whom only the figures are left there is none. */
@ApplicationScoped
class BonusEntries {

    @Inject
    Jdbi jdbi;

    /** What counts of one woman on one account in one year: once, but for a dual trajectory, of which she may have two. */
    public record OfWoman(UUID participant, List<Entry> entries) {}

    <V> Listing<OfWoman, V> of(String municipality, Account account, int year, BiFunction<OfWoman, String, V> view) {
        return new Listing<>((after, limit) -> of(municipality, account, year, after, limit), OfWoman::participant, view);
    }

    private List<OfWoman> of(String municipality, Account account, int year, UUID after, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        with behind as (
                            select distinct participant from bonus_entry e join known_participant using (participant)
                            where e.municipality = :municipality and account = :account and year = :year
                                and (:after::uuid is null or participant > :after)
                            order by participant limit :limit
                        )
                        select bonus_entry.* from behind join bonus_entry using (participant)
                        where account = :account and year = :year order by participant, counted_at""")
                .bind("municipality", municipality).bind("account", account.name()).bind("year", year).bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> Map.entry(row.getObject("participant", UUID.class), EntryRow.read(row)))
                .collect(groupingBy(Map.Entry::getKey, LinkedHashMap::new, mapping(Map.Entry::getValue, toList()))))
                .entrySet().stream().map(each -> new OfWoman(each.getKey(), each.getValue())).toList();
    }
}
