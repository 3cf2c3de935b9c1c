/**
 * What a municipality can account for beside the programme's own target: dual trajectories, women without work and benefit who found
 * paid work, and the participation budget. Each rule is a class of its own, with the source that gives it and the period in which it
 * holds; what it counts is kept with the dates that made it count, so that each figure leads to journeys. (ADR 0027)
 */
package nl.krachtketen.reporting.bonus;
