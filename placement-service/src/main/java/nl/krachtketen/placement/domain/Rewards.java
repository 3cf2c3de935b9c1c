package nl.krachtketen.placement.domain;

import java.util.List;

/**
 * What taking part brings and costs her.
 *
 * @param inReturn     what she gets in return
 * @param expensesPaid whether her expenses are paid
 */
public record Rewards(List<Benefit> inReturn, boolean expensesPaid) {

    public static final Rewards NONE = new Rewards(List.of(), false);

    public Rewards {
        inReturn = List.copyOf(inReturn);
    }
}
