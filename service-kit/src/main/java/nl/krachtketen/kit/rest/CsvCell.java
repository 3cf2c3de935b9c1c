package nl.krachtketen.kit.rest;

import java.util.regex.Pattern;

/**
 * Text as a cell of a table. A spreadsheet takes what begins with = + - or @ for a formula and runs it; an apostrophe before it
 * prevents that. What began with apostrophes already gets one more, so that reading gives back exactly what was written.
 */
public final class CsvCell {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private CsvCell() {}

    public static String written(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    public static String read(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
