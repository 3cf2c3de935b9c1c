package nl.krachtketen.demo;

import java.util.List;

/** How the 26 municipalities of the programme differ. */
final class Flows {
    private final List<Flow> all = Data.list("flows.json", Flow.class);
    private final List<Municipality> programme =
            Municipalities.all().stream().filter(Municipality::inProgramme).toList();

    /** @param municipality one of the programme */
    Flow of(Municipality municipality) {
        return all.stream().filter(flow -> flow.in(municipality)).findFirst().orElseThrow();
    }

    /** A municipality of the programme, more often one with more reach. */
    Municipality draw(Dice dice) {
        double left = dice.share();
        for (Municipality municipality : programme) {
            left -= of(municipality).share();
            if (left < 0) {
                return municipality;
            }
        }
        return programme.getLast();
    }
}
