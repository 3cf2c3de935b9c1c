package nl.krachtketen.matching.adapter.persistence;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.DayOfWeek;
import nl.krachtketen.contract.LanguageSkill;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.DayPart;
import nl.krachtketen.contract.vocabulary.LanguageLevel;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.ColumnMapper;

/** How small records of the contract stand in a column of type text[]: {@code TUESDAY MORNING}, {@code ar NATIVE}. */
@ApplicationScoped
class ColumnCodes {

    void register(@Observes @Priority(1) StartupEvent start, Jdbi jdbi) {
        jdbi.registerArrayType(Slot.class, "text", slot -> slot.day() + " " + slot.part());
        jdbi.registerColumnMapper(Slot.class, (ColumnMapper<Slot>)
                (row, column, context) -> slot(row.getString(column).split(" ")));
        jdbi.registerArrayType(LanguageSkill.class, "text", skill -> skill.language() + " " + skill.level());
        jdbi.registerColumnMapper(LanguageSkill.class,
                (ColumnMapper<LanguageSkill>) (row, column, context) -> skill(row.getString(column).split(" ")));
    }

    private static Slot slot(String[] parts) {
        return new Slot(DayOfWeek.valueOf(parts[0]), DayPart.valueOf(parts[1]));
    }

    private static LanguageSkill skill(String[] parts) {
        return new LanguageSkill(parts[0], LanguageLevel.valueOf(parts[1]));
    }
}
