package nl.krachtketen.matching.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.kit.ranking.Reading;
import nl.krachtketen.matching.domain.OpenOffering.Status;

/**
 * The offerings with a place left, on shelves by where they are and by what the commonest rules ask, so that those that may
 * suit her are found without looking at the rest of the country. What stands on a shelf is still judged by every rule.
 */
public final class CandidateIndex implements Candidates {

    private final Map<UUID, OpenOffering> byId = new HashMap<>();
    private final Map<Shelf, List<OpenOffering>> shelves = new HashMap<>();
    private final SharedValues shared = new SharedValues();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /**
     * @param place          a municipality, or the first digits that the postcodes of a region share
     * @param level          null for the shelf on which offerings of all levels stand
     * @param dutch          what is needed, or null
     * @param childrenWelcome whether something is arranged for children
     */
    private record Shelf(String place, ParticipationLevel level, DutchLevel dutch, boolean childrenWelcome) {}

    /** Puts offerings where they belong now; one that takes nobody in is taken away. */
    public void put(Collection<OpenOffering> offerings) {
        lock.writeLock().lock();
        try {
            offerings.forEach(offering -> put(shared.in(offering)));
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void put(OpenOffering offering) {
        OpenOffering before = byId.remove(offering.id());
        if (before != null) {
            eachShelf(before, shelf -> shelves.get(shelf).removeIf(it -> it == before));
        }
        if (offering.status() == Status.OPEN && offering.hasPlaceLeft()) {
            byId.put(offering.id(), offering);
            eachShelf(offering, shelf -> shelves.computeIfAbsent(shelf, it -> new ArrayList<>()).add(offering));
        }
    }

    private static void eachShelf(OpenOffering offering, Consumer<Shelf> action) {
        boolean welcome = offering.children() != ChildrenArrangement.NOT_PROVIDED;
        List<ParticipationLevel> levels = new ArrayList<>(offering.participationLevels().isEmpty()
                ? List.of(ParticipationLevel.values()) : offering.participationLevels());
        levels.add(null);
        for (ParticipationLevel level : levels) {
            action.accept(new Shelf(offering.municipality(), level, offering.dutchLevelNeeded(), welcome));
            if (offering.postcodeArea() != null) {
                String region = PostcodeAreas.regionOf(offering.postcodeArea());
                action.accept(new Shelf(region, level, offering.dutchLevelNeeded(), welcome));
            }
        }
    }

    @Override
    public List<OpenOffering> of(Profile her, Reading reading) {
        ParticipationLevel level = reading == Reading.STRICT ? her.level() : null;
        String region = her.goesIntoTheRegion() ? PostcodeAreas.regionOf(her.intake().postcodeArea()) : null;
        List<OpenOffering> found = new ArrayList<>();
        lock.readLock().lock();
        try {
            eachShelf(her, her.municipality(), level, found::addAll);
            if (region != null) {
                eachShelf(her, region, level, shelf -> shelf.stream()
                        .filter(offering -> !offering.municipality().equals(her.municipality())).forEach(found::add));
            }
        } finally {
            lock.readLock().unlock();
        }
        return found;
    }

    private void eachShelf(Profile her, String place, ParticipationLevel level, Consumer<List<OpenOffering>> action) {
        shelf(new Shelf(place, level, null, true), her, action);
        for (DutchLevel needed : DutchLevel.values()) {
            if (her.intake().dutchLevel() == null || needed.compareTo(her.intake().dutchLevel()) <= 0) {
                shelf(new Shelf(place, level, needed, true), her, action);
            }
        }
    }

    private void shelf(Shelf shelf, Profile her, Consumer<List<OpenOffering>> action) {
        action.accept(shelves.getOrDefault(shelf, List.of()));
        if (!her.needsSomethingForChildren()) {
            var others = new Shelf(shelf.place(), shelf.level(), shelf.dutch(), false);
            action.accept(shelves.getOrDefault(others, List.of()));
        }
    }
}
