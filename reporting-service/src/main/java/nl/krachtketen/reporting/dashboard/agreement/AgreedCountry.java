package nl.krachtketen.reporting.dashboard.agreement;

import java.util.List;
import java.util.TreeMap;

/**
 * What was agreed with the municipalities.
 *
 * @param agreements one for each municipality with which something was agreed
 * @param years      what was agreed to be activated with all of them, per year
 */
public record AgreedCountry(List<Agreement> agreements, List<Agreement.Line> years) {

    static AgreedCountry of(List<Agreement> agreements) {
        var years = new TreeMap<Integer, Agreement.Line>();
        agreements.stream().flatMap(each -> each.of(AgreedStep.ACTIVATED)).forEach(line -> years.merge(line.year(), line, (one, other) ->
                new Agreement.Line(one.year(), one.step(), one.women() + other.women(), one.realised() + other.realised())));
        return new AgreedCountry(agreements, List.copyOf(years.values()));
    }
}
