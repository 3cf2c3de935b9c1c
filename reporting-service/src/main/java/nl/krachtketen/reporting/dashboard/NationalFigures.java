package nl.krachtketen.reporting.dashboard;

import java.util.List;
import nl.krachtketen.reporting.programme.Municipality;

/** The country's figures, and those of each municipality of the programme. */
record NationalFigures(Figures all, List<OfMunicipality> municipalities) {

    record OfMunicipality(Municipality municipality, Figures figures) {

        /** Women activated per thousand that the target asks for. */
        int perThousandOfTarget() {
            return (int) Math.round(1000.0 * figures.activated() / municipality.target());
        }
    }

    int target() {
        return municipalities.stream().mapToInt(each -> each.municipality().target()).sum();
    }
}
