package nl.krachtketen.kit.value;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A key in a partner's own administration. It has no spaces, so that no names end up in it, and is no citizen service number. */
@Size(min = 1, max = 64)
@Pattern(regexp = OwnReference.FORM, message = "may hold letters, digits and . _ : / -")
@Constraint(validatedBy = OwnReference.NoCitizenServiceNumber.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnReference {

    String FORM = "[A-Za-z0-9][A-Za-z0-9._:/-]*";

    String message() default "looks like a citizen service number (BSN), which must never be used here";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Nine digits in a row that pass the test of eleven, but not by chance within a UUID. */
    final class NoCitizenServiceNumber implements ConstraintValidator<OwnReference, CharSequence> {

        private static final java.util.regex.Pattern UUID = java.util.regex.Pattern.compile("[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");
        private static final java.util.regex.Pattern NINE_DIGITS = java.util.regex.Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");

        @Override
        public boolean isValid(CharSequence reference, ConstraintValidatorContext context) {
            return reference == null
                    || NINE_DIGITS.matcher(UUID.matcher(reference).replaceAll("")).results().noneMatch(found -> passes(found.group()));
        }

        private static boolean passes(String digits) {
            int sum = -Character.digit(digits.charAt(8), 10);
            for (int place = 0; place < 8; place++) {
                sum += (9 - place) * Character.digit(digits.charAt(place), 10);
            }
            return sum % 11 == 0;
        }
    }
}
