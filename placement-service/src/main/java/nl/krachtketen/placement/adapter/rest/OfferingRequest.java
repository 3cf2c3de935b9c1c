package nl.krachtketen.placement.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.placement.domain.Benefit;
import nl.krachtketen.placement.domain.Funding;
import nl.krachtketen.placement.domain.FundingSource;
import nl.krachtketen.placement.domain.InvalidTerms;
import nl.krachtketen.placement.domain.Planning;
import nl.krachtketen.placement.domain.Rewards;
import nl.krachtketen.placement.domain.Terms;
import nl.krachtketen.kit.value.OwnReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OfferingTerms", description = "What an organiser offers", examples = OfferingRequest.EXAMPLE)
record OfferingRequest(
        @OwnReference
        @Schema(description = "Your own reference; only ever shown to you. Never a citizen service number")
        String reference,

        @NotNull
        @Size(min = 1, max = 120)
        @Pattern(regexp = "[^\\x00-\\x1f]*", message = "must be one line of text")
        @Schema(description = "The public name by which people know it; no personal data")
        String title,

        @NotNull OfferingKind kind,

        @NotNull
        @Pattern(regexp = "GM[0-9]{4}", message = "must be a municipality code as in GM0758")
        @Schema(description = "Where it takes place: a municipality in which your organisation works, as GM code")
        String municipality,

        @Pattern(regexp = "[1-9][0-9]{3}", message = "must be the four digits of a postcode")
        @Schema(description = "The four digits of its postcode; left out if it is everywhere in the municipality")
        String postcodeArea,

        @NotNull @Size(max = 3) @Schema(description = "Whom it suits")
        List<@NotNull ParticipationLevel> participationLevels,

        @NotNull @Size(max = 12) List<@NotNull Theme> themes,

        @NotNull @Size(max = 20) @Schema(description = "Spoken there besides Dutch, by ISO 639 code")
        List<@NotNull @Pattern(regexp = "[a-z]{2,3}", message = "must be a language code as in tr") String> languages,

        @Schema(description = "Left out if no Dutch is needed")
        DutchLevel dutchLevelNeeded,

        @NotNull Boolean womenOnly,

        @NotNull @Schema(description = "What is arranged for children")
        ChildrenArrangement children,

        @NotNull @Size(max = 21) @Schema(description = "When it takes place")
        List<@NotNull Slot> slots,

        @Min(1) @Max(100_000) @Schema(description = "How many people fit in; left out if there is no limit")
        Integer places,

        @Size(max = 12) @Schema(description = "What can follow it")
        List<@NotNull OfferingKind> nextSteps,

        @NotNull @Schema(description = "How binding taking part is")
        Obligation obligation,

        @Size(max = 2000)
        @Pattern(regexp = "[^\\x00]*", message = "must be text")
        @Schema(description = "For people to read; no personal data. It never enters an event")
        String description,

        @Size(max = 24) @Schema(description = "When it starts; left out if no date is set")
        List<@NotNull LocalDate> startDates,

        @Schema(description = "Whether anybody can walk in on any day")
        Boolean dropIn,

        @Min(1) @Max(1000) @Schema(description = "How many people are together at once")
        Integer groupSize,

        @Schema(description = "Whether nobody can join after the first start date")
        Boolean closedAfterStart,

        @Size(max = 8) @Schema(description = "What she gets in return")
        List<@NotNull Benefit> inReturn,

        Boolean expensesPaid,

        @Schema(description = "Who pays for it")
        FundingSource fundingSource,

        @Schema(description = "The last day for which there is money; left out if there is no end in sight")
        LocalDate fundedUntilDate,

        @Valid @Schema(description = "Who guarantees jobs to those who complete it; for WORK_LEARNING only")
        EmployerView employer,

        @Schema(description = Moment.OCCURRED_AT) OffsetDateTime occurredAt) {

    static final String EXAMPLE = """
        {"title":"Fietslessen in de buurt","kind":"COURSE","municipality":"GM0758",
         "participationLevels":["LOW","MIDDLE"],"themes":["HEALTH","NEIGHBOURHOOD"],"languages":["tr","ar"],
         "womenOnly":true,
         "children":"CARE_ON_SITE","slots":[{"day":"WEDNESDAY","part":"MORNING"}],"places":12,
         "nextSteps":["VOLUNTEER_VACANCY"],"obligation":"LIGHT","description":"Acht lessen, een fiets is te leen.",
         "startDates":["2008-09-03"],"groupSize":6,"closedAfterStart":false,"inReturn":["CERTIFICATE"],
         "expensesPaid":true,"fundingSource":"MUNICIPALITY","fundedUntilDate":"2009-12-31"}""";

    /** @throws InvalidTerms if what is said contradicts itself */
    Terms terms() {
        return terms(reference);
    }

    /** The same under the reference that the address says. */
    Terms terms(String ownReference) {
        return new Terms(
                ownReference,
                title,
                kind,
                municipality,
                postcodeArea,
                participationLevels,
                themes,
                languages,
                dutchLevelNeeded,
                womenOnly,
                children,
                slots,
                places,
                listed(nextSteps),
                obligation,
                description,
                new Planning(listed(startDates), yes(dropIn), groupSize, yes(closedAfterStart)),
                new Rewards(listed(inReturn), yes(expensesPaid)),
                new Funding(fundingSource, fundedUntilDate),
                employer == null ? null : employer.employer());
    }

    /** What would have to be said to get these terms. */
    static OfferingRequest of(Terms terms) {
        return new OfferingRequest(
                terms.reference(),
                terms.title(),
                terms.kind(),
                terms.municipality(),
                terms.postcodeArea(),
                terms.participationLevels(),
                terms.themes(),
                terms.languages(),
                terms.dutchLevelNeeded(),
                terms.womenOnly(),
                terms.children(),
                terms.slots(),
                terms.places(),
                terms.nextSteps(),
                terms.obligation(),
                terms.description(),
                terms.planning().startDates(),
                terms.planning().dropIn(),
                terms.planning().groupSize(),
                terms.planning().closedAfterStart(),
                terms.rewards().inReturn(),
                terms.rewards().expensesPaid(),
                terms.funding().source(),
                terms.funding().untilDate(),
                EmployerView.of(terms.employer()),
                null);
    }

    private static <T> List<T> listed(List<T> given) {
        return given == null ? List.of() : given;
    }

    private static boolean yes(Boolean given) {
        return Boolean.TRUE.equals(given);
    }
}
