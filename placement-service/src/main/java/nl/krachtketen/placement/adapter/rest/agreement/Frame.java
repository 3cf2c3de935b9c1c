package nl.krachtketen.placement.adapter.rest.agreement;

import nl.krachtketen.kit.value.PageLanguage;

/**
 * What stands around the agreement.
 *
 * @param path    the address of the page
 * @param changed whether something else was proposed after the page was opened that was sent
 */
public record Frame(String path, PageLanguage language, boolean changed) {}
