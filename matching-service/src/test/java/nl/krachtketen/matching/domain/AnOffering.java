package nl.krachtketen.matching.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.DayPart;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.matching.domain.OpenOffering.Status;

/** An offering in Breda that suits everybody, until a test says otherwise. */
public final class AnOffering {

    public UUID id = UUID.randomUUID();
    public Status status = Status.OPEN;
    public Instant statusSince = Instant.parse("2008-01-01T00:00:00Z");
    public String organisation = "00000001001001003758";
    public String municipality = "GM0758";
    public String title = "Koffie in het buurthuis";
    public OfferingKind kind = OfferingKind.COMMUNITY_CENTRE_ACTIVITY;
    public String postcodeArea = "9999";
    public List<ParticipationLevel> levels = List.of();
    public List<Theme> themes = List.of();
    public List<String> languages = List.of();
    public DutchLevel dutchLevelNeeded;
    public boolean womenOnly;
    public ChildrenArrangement children = ChildrenArrangement.NOT_PROVIDED;
    public List<Slot> slots = List.of();
    public Integer places;
    public int taken;
    public List<OfferingKind> nextSteps = List.of();
    public Obligation obligation = Obligation.NONE;
    public LocalDate lastJoiningDate;

    public OpenOffering build() {
        return new OpenOffering(
                id,
                status,
                statusSince,
                organisation,
                municipality,
                title,
                kind,
                postcodeArea,
                levels,
                themes,
                languages,
                dutchLevelNeeded,
                womenOnly,
                children,
                slots,
                places,
                taken,
                nextSteps,
                obligation,
                lastJoiningDate);
    }

    public static OpenOffering with(Consumer<AnOffering> differences) {
        var offering = new AnOffering();
        differences.accept(offering);
        return offering.build();
    }

    public static Slot on(DayOfWeek day, DayPart part) {
        return new Slot(day, part);
    }
}
