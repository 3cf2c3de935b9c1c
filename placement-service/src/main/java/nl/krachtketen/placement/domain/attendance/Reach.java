package nl.krachtketen.placement.domain.attendance;

import java.time.LocalDate;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;

/**
 * People who were reached on one day along one channel, none of them registered: numbers and nothing else.
 *
 * @param people how many, men and women
 * @param women  how many of them were women
 */
public record Reach(UUID offeringId, LocalDate date, RecruitmentChannel channel, int people, int women) {}
