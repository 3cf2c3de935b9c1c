package nl.krachtketen.contract;

import java.util.regex.Pattern;

/** The forms that strings in an event may have. There is no other string in an event: free text never enters one. */
public enum Code {
    /** A municipality's code at Statistics Netherlands, such as {@code GM0344}. */
    MUNICIPALITY("GM[0-9]{4}"),
    /** An organisation's identification number (OIN). */
    ORGANISATION("[0-9]{20}"),
    /** The digits of a Dutch postcode: a neighbourhood, never an address. */
    POSTCODE_AREA("[1-9][0-9]{3}"),
    /** A language by its ISO 639-1 code, or 639-3 if it has none. */
    LANGUAGE("[a-z]{2,3}"),
    /** A key in a partner's own administration: no spaces, so that no names end up in it. */
    REFERENCE("[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}"),
    /** The public name of an offering or of an organisation: the one text in the chain. */
    TITLE("[^\\x00-\\x1f]{1,120}"),
    /** An operation of a service's API, such as {@code getParticipant}. */
    OPERATION("[a-z][A-Za-z0-9]{0,63}"),
    /** A trace of W3C Trace Context. */
    TRACE("[0-9a-f]{32}"),
    /** A span of W3C Trace Context. */
    SPAN("[0-9a-f]{16}");

    private final String regex;
    private final Pattern pattern;

    Code(String regex) {
        this.regex = regex;
        this.pattern = Pattern.compile(regex);
    }

    /** The form as a regular expression for the whole value. */
    public String regex() {
        return regex;
    }

    /** Whether the value has this form; null has none. */
    public boolean matches(String value) {
        return value != null && pattern.matcher(value).matches();
    }

    /**
     * The value itself, if it has this form.
     *
     * @throws IllegalArgumentException otherwise; its message does not repeat the value
     */
    public String require(String value) {
        if (!matches(value)) {
            throw new IllegalArgumentException(name() + " must match " + regex);
        }
        return value;
    }

    /** As {@link #require}, for a value that may be absent. */
    public String requireIfPresent(String value) {
        return value == null ? null : require(value);
    }
}
