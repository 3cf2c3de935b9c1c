package nl.krachtketen.reporting.bonus;

import java.time.Instant;
import java.util.UUID;

/**
 * One event, as far as the accounts ask for it.
 *
 * @param offering  at which; null if none had to do with it
 * @param detail    the kind of activity, the benefit situation, or what she moved on to and no longer does; null if there is none
 * @param parenting whether the offering is about bringing up children
 */
record Happened(What what, Instant at, UUID offering, String detail, boolean parenting) {}
