package nl.krachtketen.placement.domain;

/**
 * An employer who guarantees jobs to those who complete work-learning.
 *
 * @param guaranteedJobs  how many jobs there will be
 * @param confirmedBy     the role account of whoever confirmed them
 * @param talkBeforeStart whether candidate and employer talk with each other before the start
 */
public record Employer(int guaranteedJobs, String confirmedBy, boolean talkBeforeStart) {}
