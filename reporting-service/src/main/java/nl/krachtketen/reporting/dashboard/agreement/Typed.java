package nl.krachtketen.reporting.dashboard.agreement;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads what somebody typed; what makes no sense is null. */
final class Typed {

    private Typed() {}

    static Integer number(String typed) {
        return typed != null && typed.strip().matches("\\d{1,9}") ? Integer.valueOf(typed.strip()) : null;
    }

    static LocalDate date(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    static String orNothing(String typed) {
        return typed == null ? "" : typed;
    }
}
