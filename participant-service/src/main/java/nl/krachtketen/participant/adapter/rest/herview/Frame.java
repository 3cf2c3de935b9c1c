package nl.krachtketen.participant.adapter.rest.herview;

import nl.krachtketen.kit.value.PageLanguage;

/**
 * What stands around what she is shown.
 *
 * @param path      the address of her page
 * @param earlier   whether this is an earlier page of what was done
 * @param withdrawn whether she withdrew a consent a moment ago
 */
public record Frame(String path, PageLanguage language, boolean earlier, boolean withdrawn) {}
