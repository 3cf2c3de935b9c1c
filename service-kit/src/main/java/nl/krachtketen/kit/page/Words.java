package nl.krachtketen.kit.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.kit.value.PageLanguage;

/** What the pages say in one language, for a page that says it in all of them. */
public record Words(PageLanguage language, PageText text) {

    static List<Words> inAllLanguages() {
        return Stream.of(PageLanguage.values())
                .map(language -> new Words(language, MessageBundles.get(PageText.class, Localized.Literal.of(language.code())))).toList();
    }
}
