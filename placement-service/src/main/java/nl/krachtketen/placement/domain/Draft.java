package nl.krachtketen.placement.domain;

import java.util.UUID;

/** Not yet part of the joint offering: nobody but its organiser knows of it, and nobody can have a place there. */
public record Draft(UUID id, String organisation, Terms terms, long version) implements AnyOffering {

    public static Draft of(UUID id, String organisation, Terms terms) {
        return new Draft(id, organisation, terms, 1);
    }

    public Draft changed(Terms next) {
        return new Draft(id, organisation, next, version + 1);
    }

    public OpenOffering published() {
        return new OpenOffering(id, organisation, terms, Occupancy.none(terms.places()), version + 1);
    }
}
