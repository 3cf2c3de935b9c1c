package nl.krachtketen.demo;

import java.time.LocalDate;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;

/**
 * How many were reached on a day by an offering and never registered.
 *
 * @param people men and women
 */
record Reached(DemoOffering offering, LocalDate day, int people, int women, RecruitmentChannel channel) {
}
