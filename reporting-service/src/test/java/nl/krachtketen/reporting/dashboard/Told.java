package nl.krachtketen.reporting.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rows of tables for programs, and what can be told from them. */
record Told(List<Map<String, String>> rows, Wording wording) {

    private static final String NONE = "0";

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Stream<Told> eachAlone() {
        return rows.stream().map(row -> new Told(List.of(row), wording));
    }

    /** Those with this code in any column, {@code CODE}; or with this value, which may be none, in that column, {@code column=value}. */
    Told with(String which) {
        String[] cell = which.split("=", 2);
        return cell.length == 2 ? where(row -> row.getOrDefault(cell[0], "").equals(cell[1]))
                : where(row -> row.values().stream().anyMatch(value -> List.of(value.split(" ")).contains(which)));
    }

    /** Those whose column names what the page calls so; else those where it names nothing, for which pages have words of their own. */
    Told named(String column, String name) {
        Told so = where(row -> row.containsKey(column) && wording.of(row.get(column)).contains(name));
        return so.isEmpty() && name.matches("\\D*") ? with(column + "=") : so;
    }

    private Told where(Predicate<Map<String, String>> which) {
        return new Told(rows.stream().filter(which).toList(), wording);
    }

    /**
     * Whether every figure in a cell of the page can be told from these rows.
     *
     * @param terms from what, in the language of {@code page-rows.txt}
     * @param head  what the page's column is called
     */
    boolean tells(String cell, String terms, String head) {
        List<String> known = Stream.of(terms.split(",")).flatMap(term -> written(term, head)).sorted(Comparator.comparing(String::length).reversed()).toList();
        String rest = cell;
        for (String figure : known) {
            rest = rest.replaceAll("(?<![\\d.,])" + Pattern.quote(figure) + "(?![.,]?\\d|%)", "");
        }
        return rest.matches("\\D*");
    }

    /** Every way in which a page may write it; what is nowhere is none. */
    private Stream<String> written(String term, String head) {
        if (term.contains("/")) {
            String[] share = term.split("/");
            return number(share[0], head).stream().flatMap(part -> number(share[1], head).stream().flatMap(whole -> wording.share(part, whole).stream()));
        }
        Stream<String> values = number(term, head).map(number -> Stream.of(number.toString())).orElseGet(() -> values(term, head).stream());
        return Stream.concat(Stream.of(NONE), values.flatMap(value -> wording.of(value).stream()));
    }

    /** Columns added up and subtracted; empty if they hold nothing, or something that is no number. */
    private Optional<Integer> number(String columns, String head) {
        return Stream.of(columns.split("(?=[+-])")).flatMap(column -> {
            List<String> values = values(column.replaceFirst("^[+-]", ""), head);
            return values.stream().allMatch(value -> value.matches("-?\\d{1,9}"))
                    ? values.stream().map(value -> column.startsWith("-") ? -Integer.parseInt(value) : Integer.parseInt(value)) : Stream.empty();
        }).reduce(Integer::sum);
    }

    private List<String> values(String column, String head) {
        if (column.matches("\\d+")) {
            return List.of(column);
        }
        List<String> words = List.of(column.split("@"));
        Told some = this;
        for (String which : words.subList(1, words.size())) {
            some = which.startsWith("(") ? some.named(which.replaceAll("[()]", ""), head) : some.with(which);
        }
        return some.rows.stream().map(row -> row.getOrDefault(words.getFirst(), "")).filter(value -> !value.isEmpty()).toList();
    }
}
