package nl.krachtketen.contract;

import java.util.Objects;
import nl.krachtketen.contract.vocabulary.LanguageLevel;

/** A language that a participant speaks, and how well. */
public record LanguageSkill(@Coded(Code.LANGUAGE) String language, LanguageLevel level) {

    public LanguageSkill {
        Code.LANGUAGE.require(language);
        Objects.requireNonNull(level, "level");
    }
}
