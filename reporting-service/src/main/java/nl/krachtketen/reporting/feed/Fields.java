package nl.krachtketen.reporting.feed;

import java.nio.charset.StandardCharsets;

/**
 * The fields of a JSON object one after the other, by where they stand in it. It looks for quotes and brackets and at nothing else,
 * because the database wrote the object, which is well formed, and whoever reads everything reads very many.
 */
final class Fields {

    private final byte[] json;
    private int begin;
    private int value;
    private int end = 1;

    /** @param json an object in UTF-8, from its first byte to its last */
    Fields(byte[] json) {
        this.json = json;
    }

    /** Goes on to the next field. False if there is none. */
    boolean next() {
        begin = pastSeparators(end);
        if (json[begin] == '}') {
            return false;
        }
        value = pastSeparators(pastString(begin));
        end = pastValue(value);
        return true;
    }

    String name() {
        return new String(json, begin + 1, pastString(begin) - begin - 2, StandardCharsets.UTF_8);
    }

    boolean isText() {
        return json[value] == '"';
    }

    /** The value of a field that is text without escapes. */
    String text() {
        return new String(json, value + 1, end - value - 2, StandardCharsets.UTF_8);
    }

    /** Where the field begins, with its name; after the last one, where the object ends. */
    int begin() {
        return begin;
    }

    int value() {
        return value;
    }

    /** Behind its value. */
    int end() {
        return end;
    }

    private int pastSeparators(int from) {
        int at = from;
        while (isSeparator(json[at])) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(byte character) {
        return character == ',' || character == ':' || character >= 0 && character <= ' ';
    }

    private int pastValue(int from) {
        int at = from;
        int depth = 0;
        do {
            switch (json[at]) {
                case '"' -> at = pastString(at) - 1;
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> { }
            }
            at++;
        } while (depth > 0 || json[at] != '}' && !isSeparator(json[at]));
        return at;
    }

    private int pastString(int quote) {
        int at = quote + 1;
        while (json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
