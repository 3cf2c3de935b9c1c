package nl.krachtketen.reporting.dashboard;

import java.util.stream.Stream;
import nl.krachtketen.kit.rest.Problem.FieldError;

/** What can be wrong in the address of a page, or in one of its forms, by the name that it has there. */
public enum WrongField {

    AFTER("na", "na"),
    VERSION("versie", "versie"),
    FROM("van", "fromMonth"),
    UNTIL("tot", "untilMonth"),
    OTHER(null, null);

    private final String name;
    private final String inProblem;

    WrongField(String name, String inProblem) {
        this.name = name;
        this.inProblem = inProblem;
    }

    /** @param name null if the problem names none */
    public record Told(String name, WrongField field) {

        static Told of(FieldError error) {
            WrongField known = Stream.of(values()).filter(each -> error.field().equals(each.inProblem)).findFirst().orElse(OTHER);
            return new Told(known == OTHER ? error.field() : known.name, known);
        }
    }
}
