package nl.krachtketen.placement.application.offeringimport;

/**
 * One offering of a file, as JSON in the form of the API.
 *
 * @param number as people find it in the file, from 1 on
 * @param names  by what it names its offering, an identifier or the organiser's own reference; null if by nothing
 */
public record ImportRow(int number, String names, String content) {}
