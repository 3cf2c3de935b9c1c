package nl.krachtketen.matching.domain.ranking;

/**
 * How many points each criterion can give or take. With the defaults, one that fits in every respect has 100.
 *
 * @param goal           it leads to her first goal; half of it to her second, a third to her third, and so on
 * @param theme          it is about all that she wants to be busy with; a part of it in proportion
 * @param nextStep       what can follow it leads to one of her goals
 * @param area           it is in her postcode area or everywhere; less of it the farther off
 * @param earlierDecline taken away for each earlier decline whose reason holds for this offering, too
 * @param spread         taken away for each better offering of the same organiser on the list
 * @param companion      on top: those with whom she wants to go take part already; a part of it in proportion
 */
public record Weights(int goal, int theme, int nextStep, int area, int earlierDecline, int spread, int companion) {}
