package nl.krachtketen.reporting.dashboard.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.krachtketen.reporting.dashboard.Version;
import nl.krachtketen.reporting.programme.Municipality;

/**
 * What was agreed with the municipalities.
 *
 * @param agreements one for each municipality with which something was agreed
 * @param without    the municipalities of the programme with which nothing was agreed
 * @param years      what was agreed to be activated with all of them, per year
 * @param asOf       when the figures were read
 */
public record AgreedCountry(List<Agreement> agreements, List<Municipality> without, List<Agreement.Line> years, Instant asOf) {

    static AgreedCountry of(List<Municipality> programme, List<Agreement> agreements, Instant asOf) {
        var years = new TreeMap<Integer, Agreement.Line>();
        agreements.stream().flatMap(each -> each.of(AgreedStep.ACTIVATED)).forEach(line -> years.merge(line.year(), line, (one, other) ->
                new Agreement.Line(one.year(), one.step(), one.women() + other.women(), one.realised() + other.realised())));
        Set<String> agreed = agreements.stream().map(each -> each.municipality().code()).collect(Collectors.toSet());
        return new AgreedCountry(agreements, programme.stream().filter(each -> !agreed.contains(each.code())).toList(),
                List.copyOf(years.values()), asOf);
    }

    /** Tells one state of the figures from another, so that a page that shows it need not change. */
    public String version() {
        return Version.of(agreements);
    }
}
