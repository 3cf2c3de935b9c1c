package nl.krachtketen.matching.adapter.rest.choicepage;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.DeclineReason;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.matching.application.choicepage.ChoicePage;

/** How an offering is put to her. */
@TemplateExtension
final class Facts {

    /** The others stand among the facts, or would tell her nothing. */
    private static final Set<MatchReason> TOLD = EnumSet.complementOf(EnumSet.of(MatchReason.LEVEL_FITS, MatchReason.PLACE_FREE,
            MatchReason.CHILDREN_PROVIDED_FOR, MatchReason.NO_OBLIGATION));
    private static final int ENOUGH_REASONS = 4;

    private Facts() {}

    /** Why it suits her, strongest first, and no more than she wants to read. */
    static List<MatchReason> why(ChoicePage.Card card) {
        return card.suggestion().reasons().stream().filter(TOLD::contains).limit(ENOUGH_REASONS).toList();
    }

    static String weekday(Slot slot, @TemplateAttribute("locale") Object locale) {
        return slot.day().getDisplayName(TextStyle.FULL_STANDALONE, (Locale) locale);
    }

    /** The languages spoken there besides Dutch, by their names in hers. */
    static String spoken(ChoicePage.Card card, @TemplateAttribute("locale") Object locale) {
        return card.offering().languages().stream().map(code -> Locale.of(code).getDisplayLanguage((Locale) locale))
                .collect(Collectors.joining(((Locale) locale).getLanguage().equals("ar") ? "، " : ", "));
    }

    /** Why she may want none: what can be said in a word, and is a reason to look further. */
    static List<DeclineReason> reasons(Frame frame) {
        return List.of(DeclineReason.TOO_FAR, DeclineReason.TIMES_DO_NOT_SUIT, DeclineReason.NO_CHILDCARE, DeclineReason.TOO_DIFFICULT,
                DeclineReason.TOO_EASY, DeclineReason.NOT_INTERESTED);
    }
}
