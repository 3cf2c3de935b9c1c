package nl.krachtketen.reporting.disclosure;

import java.util.HashMap;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Somebody who knows how counts are rounded and suppressed, perhaps some of them exactly, and has an integer solver. */
final class Attacker<K> {

    private static final int MANY = 100_000;

    private final Told<K> told;
    private final Map<K, Exact> known;

    Attacker(Told<K> told, Map<K, Exact> known) {
        this.told = told;
        this.known = known;
    }

    /** Whether only one value is possible. */
    boolean canTell(K key) {
        return only(Map.of(key, 1));
    }

    /** Whether it is certain how many more women the one has than the other: how many came in between, or stayed behind. */
    boolean canTellDifference(K more, K fewer) {
        return only(Map.of(more, 1, fewer, -1));
    }

    private boolean only(Map<K, Integer> sum) {
        return extreme(sum, true) == extreme(sum, false);
    }

    private long extreme(Map<K, Integer> weights, boolean least) {
        var model = new ExpressionsBasedModel();
        Map<K, Variable> variables = new HashMap<>();
        told.values().forEach((key, value) -> variables.put(key, variable(model, key, value)));
        told.sums().forEach(sum -> {
            Expression adds = model.newExpression(sum.toString()).level(0).set(variables.get(sum.total()), -1);
            sum.parts().forEach(part -> adds.set(variables.get(part), 1));
        });
        told.orders().forEach(order -> {
            Expression differs = model.newExpression(order.toString()).lower(0);
            order.more().forEach(key -> differs.set(variables.get(key), 1));
            order.fewer().forEach(key -> differs.set(variables.get(key), -1));
        });
        weights.forEach((key, weight) -> variables.get(key).weight(weight));
        Optimisation.Result answer = least ? model.minimise() : model.maximise();
        if (!answer.getState().isFeasible()) {
            throw new IllegalStateException("What is told cannot be true: " + answer.getState());
        }
        return Math.round(answer.getValue());
    }

    private Variable variable(ExpressionsBasedModel model, K key, Disclosed value) {
        Variable variable = model.newVariable(key.toString()).integer();
        if (known.containsKey(key)) {
            return variable.lower(known.get(key).women()).upper(known.get(key).women());
        }
        return switch (value) {
            case Disclosed.Rounded(int women) when women == 0 -> variable.lower(0).upper(0);
            case Disclosed.Rounded(int women) -> variable.lower(Math.max(10, women - 2)).upper(women + 2);
            case Disclosed.Suppressed() -> variable.lower(1).upper(MANY);
        };
    }
}
