package nl.krachtketen.placement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One offering as simply as it can be said: who has asked, in the order in which they did, and what became of it. */
final class PlacesModel {

    /** What is refused, as all of the service's refusals are here. */
    static final class No extends RuntimeException {}

    enum State {
        WAITING,
        OFFERED,
        RESERVED,
        TAKEN_UP
    }

    /** @param due whether the organiser still owes an answer */
    record Hers(State state, boolean due, int running) {

        Hers now(State next) {
            return new Hers(next, due, 0);
        }
    }

    private final Map<Integer, Hers> women = new LinkedHashMap<>();
    private int places;
    private boolean paused;

    PlacesModel(int places) {
        this.places = places;
    }

    int taken() {
        return women.size() - waiting();
    }

    int waiting() {
        return (int) women.values().stream().filter(hers -> hers.state() == State.WAITING).count();
    }

    /** Whom a place is kept for and who waits, in order, as "woman state". */
    List<String> idle() {
        return women.entrySet().stream()
                .filter(entry -> entry.getValue().state() != State.TAKEN_UP)
                .map(entry -> entry.getKey() + " " + entry.getValue().state())
                .toList();
    }

    void choose(int woman) {
        Hers hers = women.get(woman);
        if (hers == null) {
            women.put(woman, new Hers(roomForNewcomer() ? State.RESERVED : State.WAITING, true, 0));
        } else if (hers.state() == State.OFFERED) {
            women.put(woman, hers.now(State.RESERVED));
        }
    }

    void start(int woman) {
        Hers hers = women.get(woman);
        require(hers == null ? roomForNewcomer() : hers.state() != State.WAITING);
        women.put(woman, new Hers(State.TAKEN_UP, false, hers == null ? 1 : hers.running() + 1));
    }

    void end(int woman, boolean kept) {
        Hers hers = women.get(woman);
        if (hers.running() > 1) {
            women.put(woman, new Hers(State.TAKEN_UP, false, hers.running() - 1));
        } else if (kept) {
            women.put(woman, hers.now(State.OFFERED));
        } else {
            leave(woman);
        }
    }

    /** She does not want it any more; what runs goes on. */
    void decline(int woman) {
        if (women.containsKey(woman) && women.get(woman).state() != State.TAKEN_UP) {
            leave(woman);
        }
    }

    void release(int woman) {
        idle(woman);
        leave(woman);
    }

    void organiserAccepts(int woman) {
        Hers hers = idle(woman);
        require(hers.due() || hers.state() == State.OFFERED);
        women.put(woman, new Hers(hers.state() == State.WAITING ? State.WAITING : State.RESERVED, false, 0));
    }

    void organiserDeclines(int woman) {
        require(idle(woman).due());
        leave(woman);
    }

    void pause() {
        require(!paused);
        paused = true;
    }

    void resume() {
        require(paused);
        paused = false;
        serve();
    }

    void change(int next) {
        require(next >= taken());
        places = next;
        serve();
    }

    /** All deadlines pass at once, but none while it is paused. */
    void letTimePass() {
        if (paused) {
            return;
        }
        women.values().removeIf(hers -> hers.state() != State.TAKEN_UP && (hers.due() || hers.state() == State.OFFERED));
        serve();
    }

    private Hers idle(int woman) {
        Hers hers = women.get(woman);
        require(hers != null && hers.state() != State.TAKEN_UP);
        return hers;
    }

    private void leave(int woman) {
        women.remove(woman);
        serve();
    }

    private void serve() {
        for (int woman : new ArrayList<>(women.keySet())) {
            if (!paused && taken() < places && women.get(woman).state() == State.WAITING) {
                women.put(woman, women.get(woman).now(State.OFFERED));
            }
        }
    }

    private boolean roomForNewcomer() {
        return !paused && taken() < places && waiting() == 0;
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new No();
        }
    }
}
