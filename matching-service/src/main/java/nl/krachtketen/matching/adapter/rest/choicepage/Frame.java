package nl.krachtketen.matching.adapter.rest.choicepage;

import nl.krachtketen.kit.value.PageLanguage;

/**
 * What stands around what she can choose from.
 *
 * @param path     the address of her page
 * @param tooLate  whether she picked something a moment ago that cannot be chosen any more
 */
public record Frame(String path, PageLanguage language, boolean tooLate) {}
