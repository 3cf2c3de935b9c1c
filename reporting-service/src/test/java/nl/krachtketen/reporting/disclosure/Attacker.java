package nl.krachtketen.reporting.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** Somebody who knows how counts are rounded and withheld, and has an integer solver. */
final class Attacker {

    private static final int MANY = 100_000;

    private final Map<String, List<List<String>>> sums;
    private final Map<String, Disclosed> told;

    Attacker(Map<String, List<List<String>>> sums, Map<String, Disclosed> told) {
        this.sums = sums;
        this.told = told;
    }

    /** Whether only one value is possible. */
    boolean canTell(String key) {
        return extreme(key, true) == extreme(key, false);
    }

    private long extreme(String key, boolean least) {
        var model = new ExpressionsBasedModel();
        Map<String, Variable> variables = new HashMap<>();
        told.forEach((each, value) -> variables.put(each, variable(model, each, value)));
        sums.forEach((total, divisions) -> divisions.forEach(parts -> {
            var sum = model.newExpression(total + parts).level(0).set(variables.get(total), -1);
            parts.forEach(part -> sum.set(variables.get(part), 1));
        }));
        variables.get(key).weight(1);
        var answer = least ? model.minimise() : model.maximise();
        if (!answer.getState().isFeasible()) {
            throw new IllegalStateException("What is told cannot be true: " + answer.getState());
        }
        return Math.round(answer.getValue());
    }

    private static Variable variable(ExpressionsBasedModel model, String name, Disclosed told) {
        return switch (told) {
            case Disclosed.About(int women) when women == 0 -> model.newVariable(name).integer().lower(0).upper(0);
            case Disclosed.About(int women) -> model.newVariable(name).integer().lower(Math.max(10, women - 2)).upper(women + 2);
            case Disclosed.Withheld() -> model.newVariable(name).integer().lower(1).upper(MANY);
        };
    }
}
