package nl.krachtketen.reporting.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.krachtketen.reporting.dashboard.PageTable.Row;

/**
 * Where the figures in a table of a page come from, as {@code page-rows.txt} says it.
 *
 * @param choices which rows for programs it is made of
 * @param oneRow  whether what stands in one of them stands under each other on the page
 * @param cells   what each cell of the page's rows tells
 */
record PageRows(String section, List<String> addresses, List<String> choices, boolean oneRow, List<String> cells) {

    private static final Path FILE = Path.of("src/test/resources/page-rows.txt");
    private static final String UNDER_EACH_OTHER = "|";
    private static final String NAME = "=";
    private static final String AND_SO_ON = "…";
    private static final String RECKONED = "~";

    /** By page, in their order on it. */
    static Map<String, List<PageRows>> all() {
        Map<String, List<PageRows>> pages = new LinkedHashMap<>();
        List<PageRows> page = List.of();
        for (String line : lines()) {
            if (line.startsWith("/")) {
                page = pages.computeIfAbsent(line.strip(), each -> new ArrayList<>());
            } else if (line.startsWith(" ")) {
                page.add(of(List.of(line.strip().split("\\s+"))));
            }
        }
        return pages;
    }

    private static PageRows of(List<String> words) {
        List<String> addresses = Stream.of(words.get(1).split("\\+")).map(address -> address.startsWith("/") ? address
                : "/v1/municipalities/GM0758/" + address).toList();
        List<String> choices = words.stream().skip(2).takeWhile(word -> word.indexOf(NAME) > 0 && !word.contains("@")).toList();
        List<String> cells = words.subList(2 + choices.size(), words.size());
        boolean oneRow = cells.getFirst().equals(UNDER_EACH_OTHER);
        return new PageRows(words.getFirst(), addresses, choices, oneRow, oneRow ? cells.subList(1, cells.size()) : cells);
    }

    /** One that is set in further goes on where the one before it ended. */
    private static List<String> lines() {
        try {
            return Files.readString(FILE).replaceAll("\n {6,}", " ").lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the page that tell what neither one row for programs tells, nor several about the same together. */
    List<Row> untold(PageTable shown, Told told) {
        Told chosen = told;
        for (String choice : choices) {
            chosen = chosen.with(choice);
        }
        Told known = chosen;
        PageTable table = oneRow ? shown.asOneRow() : shown;
        return table.rows().stream().filter(row -> !isTold(row, table.head(), known)).toList();
    }

    private boolean isTold(Row row, List<String> head, Told known) {
        List<String> columns = cells.stream().flatMap(cell -> cell.endsWith(AND_SO_ON)
                ? Collections.nCopies(row.cells().size() - cells.size() + 1, cell.replace(AND_SO_ON, "")).stream() : Stream.of(cell)).toList();
        if (columns.size() != row.cells().size()) {
            return false;
        }
        Told about = known;
        for (int i = 0; i < columns.size() && !row.isSum(); i++) {
            if (columns.get(i).startsWith(NAME)) {
                about = about.named(columns.get(i).substring(1), row.cells().get(i));
            }
        }
        return Stream.concat(Stream.of(about), about.eachAlone()).anyMatch(its -> (!its.isEmpty() || row.cells().contains("0"))
                && IntStream.range(0, columns.size()).allMatch(i -> isTold(row.cells().get(i), columns.get(i), head.isEmpty() ? "" : head.get(i), its)));
    }

    private static boolean isTold(String cell, String column, String head, Told its) {
        return column.startsWith(NAME) || column.equals(RECKONED) || its.tells(cell, column, head);
    }
}
