package nl.krachtketen.reporting.dashboard;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A table of a page as it reads, or a list of names with figures, which is a table of two columns.
 *
 * @param section what it stands under
 */
record PageTable(String section, List<String> head, List<Row> rows) {

    private static final Pattern SECTION = pattern("<(section|article)[^>]*aria-labelledby=\"([^\"]+)\"[^>]*>(.*?)</\\1>");
    private static final Pattern TABLE = pattern("<(table|dl)[ >].*?</\\1>");
    private static final Pattern ROW = pattern("<tr[^>]*>.*?</tr>|<dt>.*?</dd>");
    private static final Pattern CELL = pattern("<(th|td|dt|dd)([^>]*)>(.*?)</\\1>");

    /** @param isSum whether it adds up the others */
    record Row(List<String> cells, boolean isSum) {}

    /** All of a page, as they follow each other. */
    static List<PageTable> in(String page) {
        return SECTION.matcher(page).results().flatMap(section -> TABLE.matcher(section.group(3)).results()
                .map(table -> of(section.group(2), table.group()))).collect(toCollection(ArrayList::new));
    }

    /** Also those that stand under nothing. */
    static int count(String page) {
        return (int) TABLE.matcher(page).results().count();
    }

    /** One row of what stands under each other beside its names. */
    PageTable asOneRow() {
        List<String> figures = rows.stream().map(row -> String.join(" ", row.cells().subList(1, row.cells().size()))).toList();
        return new PageTable(section, List.of(), List.of(new Row(figures, false)));
    }

    private static PageTable of(String section, String table) {
        int body = Math.max(0, table.indexOf("<tbody>"));
        int foot = table.contains("<tfoot>") ? table.indexOf("<tfoot>") : table.length();
        List<Row> rows = new ArrayList<>(rows(table.substring(body, foot), false));
        rows.addAll(rows(table.substring(foot), true));
        return new PageTable(section, rows(table.substring(0, body), false).stream().map(Row::cells).findFirst().orElse(List.of()), rows);
    }

    private static List<Row> rows(String part, boolean areSums) {
        List<Row> rows = new ArrayList<>();
        List<String> shared = new ArrayList<>();
        for (MatchResult row : ROW.matcher(part).results().toList()) {
            List<String> cells = new ArrayList<>();
            if (!shared.isEmpty()) {
                cells.add(shared.removeLast());
            }
            CELL.matcher(row.group()).results().forEach(cell -> {
                String text = text(cell);
                cells.addAll(Collections.nCopies(span("col", cell), text));
                shared.addAll(Collections.nCopies(span("row", cell) - 1, text));
            });
            rows.add(new Row(cells, areSums || row.group().startsWith("<tr class=\"sum\"")));
        }
        return rows;
    }

    private static int span(String of, MatchResult cell) {
        return Pattern.compile(of + "span=\"(\\d+)\"").matcher(cell.group(2)).results().findFirst().map(found -> Integer.parseInt(found.group(1))).orElse(1);
    }

    /** Without remarks beside a name, and without what is not seen; of a shortened name the whole. */
    private static String text(MatchResult cell) {
        String html = cell.group(1).equals("th") ? cell.group(3).replaceAll("(?s)<small>.*?</small>", "") : cell.group(3);
        return html.replaceAll("<code title=\"([^\"]*)\">.*?</code>", "$1").replaceAll("<span class=\"unseen\">.*?</span>", "").replaceAll("<[^>]*>", " ")
                .replaceAll("&nbsp;|&#160;", " ").replace("&lt;", "<").replace("&amp;", "&").replace("&#39;", "'").replace(Wording.SOFT_HYPHEN, "")
                .replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL);
    }
}
