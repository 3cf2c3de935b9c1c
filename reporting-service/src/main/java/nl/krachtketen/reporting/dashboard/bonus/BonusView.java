package nl.krachtketen.reporting.dashboard.bonus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.krachtketen.reporting.bonus.Account;
import nl.krachtketen.reporting.bonus.Beside;
import nl.krachtketen.reporting.bonus.BonusRule;
import nl.krachtketen.reporting.bonus.Entry;
import nl.krachtketen.reporting.bonus.Rules;
import nl.krachtketen.reporting.bonus.Span;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BonusAccounts", description = "A municipality's bonus accounts. Only women who count for the programme are counted")
record BonusView(
        @Schema(description = "The municipality's code", examples = "GM0758") String municipality,
        @Schema(description = "An account for each year in which its rule holds") List<OfYear> accounts) implements Tabular {

    @Override
    public String table() {
        return BonusTables.accounts(accounts);
    }

    @Override
    public Map<String, Supplier<String>> others() {
        return Map.of("parts", () -> BonusTables.parts(accounts));
    }


    @Schema(name = "BonusAccount")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfYear(
            @Schema(description = "The year", examples = "2009") int year,
            @Schema(description = "What is counted", examples = "DUAL_TRAJECTORY") Account account,
            @Schema(description = "How many", examples = "7") int number,
            @Schema(description = "What the municipality receives; absent if the source names no amount", examples = "7000") Integer amountEuros,
            @Schema(description = "How many by what made a programme dual; for the municipality's own direction") List<PerPart> parts,
            @Schema(description = "By which it counts") RuleView rule) {

        static OfYear of(BonusYear year, Account account) {
            return new OfYear(year.year(), account, year.number(account), year.euros(account), parts(year, account),
                    RuleView.of(Rules.of(account)));
        }

        private static List<PerPart> parts(BonusYear year, Account account) {
            return !year.detailed() || account != Account.DUAL_TRAJECTORY ? null
                    : year.beside().stream().map(part -> new PerPart(part.beside(), part.number())).toList();
        }
    }

    @Schema(name = "BonusPart")
    record PerPart(
            @Schema(description = "What ran beside the civic integration programme, the first to do so", examples = "VOLUNTEERING") Beside beside,
            @Schema(description = "How many", examples = "5") int number) {}

    @Schema(name = "BonusRule")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RuleView(
            @Schema(description = "Its name", examples = "participation-bonus-2009") String id,
            @Schema(description = "Where it is written", examples = "Interim evaluation of December 2008") String source,
            @Schema(description = "The first day on which anything counts by it; absent if the source names none", examples = "2009-01-01")
            LocalDate validFromDate) {

        static RuleView of(BonusRule rule) {
            return new RuleView(rule.id(), rule.source(), rule.validFrom());
        }
    }

    /** @param year null for all of them */
    static BonusView of(String municipality, List<BonusYear> years, Integer year) {
        return new BonusView(municipality, accounts(years, year));
    }

    static List<OfYear> accounts(List<BonusYear> years, Integer wanted) {
        return years.stream().filter(year -> wanted == null || year.year() == wanted)
                .flatMap(year -> year.accounts().stream().map(account -> OfYear.of(year, account))).toList();
    }

    @Schema(name = "BonusEntryPage")
    record EntryPage(List<Woman> items) implements Tabular {

        @Override
        public String table() {
            return BonusTables.entries(items);
        }
    }

    @Schema(name = "BonusEntries", description = "What counts of one woman, with the dates that make it count")
    record Woman(
            @Schema(description = "Her identifier, for your organisation only", examples = "Zk3v0a9yq1mXb7n2Tt5cWw8LrQe4Hs6JpUi0DoFgKxA")
            String participantId,
            List<Counted> entries) {

        static Woman of(BonusEntries.OfWoman woman, String participantId) {
            return new Woman(participantId, woman.entries().stream().map(Counted::of).toList());
        }
    }

    @Schema(name = "BonusEntry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Counted(
            @Schema(description = "Since when it counts", examples = "2009-03-02T09:00:00Z") Instant countedAt,
            @Schema(description = "What ran beside the civic integration programme, the first to do so", examples = "VOLUNTEERING") Beside beside,
            @Schema(description = "The programme, or what she began; registered without work and benefit since") Ran first,
            @Schema(description = "What ran beside the programme, or the paid work") Ran second) {

        static Counted of(Entry entry) {
            return new Counted(entry.countedAt(), entry.beside(), Ran.of(entry.first()), entry.second() == null ? null : Ran.of(entry.second()));
        }
    }

    @Schema(name = "BonusSpan")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ran(
            @Schema(description = "When it began", examples = "2009-01-12T09:00:00Z") Instant startedAt,
            @Schema(description = "When it ended; absent while no end is known", examples = "2009-11-30T09:00:00Z") Instant endedAt) {

        static Ran of(Span span) {
            return new Ran(span.from(), span.until());
        }
    }
}
