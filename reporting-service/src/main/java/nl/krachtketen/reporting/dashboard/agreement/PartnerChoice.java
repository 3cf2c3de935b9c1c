package nl.krachtketen.reporting.dashboard.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.krachtketen.reporting.programme.Organisations;

/**
 * With whom something can be agreed, by name.
 *
 * @param heard  those that took a step in the municipality
 * @param others whoever else the platform knows
 */
public record PartnerChoice(List<Organisations.Named> heard, List<Organisations.Named> others) {

    private static final Comparator<Organisations.Named> BY_NAME = Comparator.comparing(Organisations.Named::name);

    static PartnerChoice of(Set<String> heard, Organisations.Names names) {
        return new PartnerChoice(heard.stream().map(oin -> new Organisations.Named(oin, names.of(oin))).sorted(BY_NAME).toList(),
                names.known().entrySet().stream().filter(each -> !heard.contains(each.getKey()))
                        .map(each -> new Organisations.Named(each.getKey(), each.getValue())).sorted(BY_NAME).toList());
    }

    public boolean empty() {
        return heard.isEmpty() && others.isEmpty();
    }
}
