package nl.krachtketen.reporting.dashboard.offer;

/**
 * What is offered together. What organisers paused or closed is not in it.
 *
 * @param places null if there is no limit
 * @param free   places that nobody has; null if there is no limit
 */
public record Supply(int offerings, int organisations, Integer places, Integer free) {

    static final Supply NONE = new Supply(0, 0, 0, 0);

    boolean hasPlacesFor(int women) {
        return free == null || free >= women;
    }

    boolean hasMorePlacesThan(int women) {
        return free == null || free > women;
    }
}
