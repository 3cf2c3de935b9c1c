package nl.krachtketen.reporting.dashboard;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a Dutch page may write what stands in a table for programs: a code in words, a month by its name, 1200 as 1.200. */
final class Wording {

    static final String SOFT_HYPHEN = "\u00ad";
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    /** A message for a code, or one that is called like it. */
    private static final Pattern OF_A_CODE = Pattern.compile("\\w+?_\\$?([A-Z][A-Z_]*)|[a-z]+(?:[A-Z][a-z]+)*");
    private static final Locale DUTCH = Language.NL.locale();

    private final Map<String, Set<String>> words = new HashMap<>();

    /** @param names of codes that are no word of the pages' own */
    Wording(Map<String, String> names) {
        names.forEach(this::add);
        try (Stream<Path> files = Files.list(MESSAGES)) {
            files.filter(file -> file.toString().endsWith("_nl.properties")).forEach(this::addAll);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addAll(Path messages) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(messages, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.stringPropertyNames().forEach(key -> {
            Matcher code = OF_A_CODE.matcher(key);
            if (code.matches()) {
                add(code.group(1) == null ? key.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT) : code.group(1), texts.getProperty(key));
            }
        });
    }

    private void add(String code, String text) {
        words.computeIfAbsent(code, each -> new HashSet<>()).add(text.replace(SOFT_HYPHEN, ""));
    }

    Set<String> of(String value) {
        Set<String> ways = new HashSet<>(words.getOrDefault(value, Set.of()));
        ways.add(value);
        if (value.matches("-?\\d{1,9}")) {
            ways.addAll(number(Integer.parseInt(value)));
        }
        if (value.matches("\\d+\\.\\d+")) {
            ways.add(Formats.oneDecimal(Double.parseDouble(value), DUTCH));
        }
        if (value.matches("20\\d\\d-?(0[1-9]|1[0-2])")) {
            ways.add(Formats.brief(YearMonth.of(Integer.parseInt(value.substring(0, 4)), Integer.parseInt(value.substring(value.length() - 2))), DUTCH));
        }
        if (value.matches("\\d{4}-\\d\\d_\\d{4}-\\d\\d")) {
            ways.add(Stream.of(value.split("_")).map(month -> Formats.full(YearMonth.parse(month), DUTCH)).collect(joining(" tot en met ")));
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            ways.add(Formats.written(LocalDate.parse(value), DUTCH));
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\dT.*Z")) {
            ways.add(Formats.day(Instant.parse(value), DUTCH));
        }
        if (value.matches("[a-z]{2,3}")) {
            ways.add(Formats.language(value, DUTCH));
        }
        return ways;
    }

    private static List<String> number(int value) {
        String written = Formats.number(value, DUTCH);
        return List.of(written, "+" + written, "€ " + written, written + "%", written + " d");
    }

    /** A part of a whole: in per cents, as an average, or both where the whole is small. */
    Set<String> share(int part, int whole) {
        return whole == 0 ? Set.of() : Set.of(Formats.percentOf(part, whole), Formats.oneDecimal((double) part / whole, DUTCH), part + " / " + whole);
    }
}
