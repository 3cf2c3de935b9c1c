package nl.krachtketen.kit.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import nl.krachtketen.kit.value.PageLanguage;

/** Answers with a page. */
public final class Pages {

    private Pages() {}

    @CheckedTemplate(basePath = "page")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance gone(List<Words> words);
    }

    public static Response answer(int status, TemplateInstance page, PageLanguage language) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(in(language, page)).build();
    }

    public static TemplateInstance in(PageLanguage language, TemplateInstance page) {
        return page.setLocale(Locale.of(language.code()));
    }

    /** Never says why, so that it tells nothing about anybody. In all languages: without the link, hers is not known. */
    public static Response gone() {
        return answer(404, Templates.gone(Words.inAllLanguages()), PageLanguage.NL);
    }
}
