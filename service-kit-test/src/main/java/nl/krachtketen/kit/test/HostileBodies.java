package nl.krachtketen.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bodies that no caller means well with. */
final class HostileBodies {

    private static final int DEPTH = 100_000;
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Each in the place of a value: of another type, out of every range, or dear to work out. */
    static final List<String> VALUES = List.of("null", "true", "[]", "{}", "\"\"", "0", "-1", "1e999999999", "-1e-999999999",
            "9223372036854775808", "1.5", "\"\\u0000\"", "\"\\ud800\"", "[[[]]]", "{\"$type\":\"java.lang.Runtime\"}",
            "\"+999999999-12-31T23:59:59.999999999+18:00\"", "\"0000-01-01\"", "\"9999-12-31T23:59:59Z\"", "\"2008-02-30\"",
            "\"00000000-0000-0000-0000-000000000000\"", "\"" + "A".repeat(43) + "\"", "\"" + "x".repeat(100_000) + "\"");

    private HostileBodies() {}

    /** By others, of what is JSON and what is not. */
    static List<byte[]> collected() {
        return HostileData.fetched().documents().stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }

    /** That take long or much room to read, or that another reader than ours would obey. */
    static Stream<byte[]> ours() {
        Stream<String> texts = Stream.of("", " ", "\u0000", "\uFEFF{}", "{}{}", "[".repeat(DEPTH), "{\"a\":".repeat(DEPTH),
                "[".repeat(DEPTH) + "]".repeat(DEPTH), "{\"a\":".repeat(DEPTH) + "1" + "}".repeat(DEPTH),
                "9".repeat(DEPTH), "1e" + "9".repeat(DEPTH),
                "\"" + "\\u0000".repeat(DEPTH) + "\"", "{\"" + "k".repeat(DEPTH) + "\":1}", "[" + "1,".repeat(DEPTH) + "1]",
                IntStream.range(0, DEPTH / 2).mapToObj(i -> "\"k" + i + "\":1").collect(Collectors.joining(",", "{", "}")),
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", "---\n!!java.lang.Runtime {}");
        Stream<byte[]> notText = Stream.of(new byte[] {(byte) 0xff, (byte) 0xfe, '{', 0, '}', 0},
                new byte[] {'"', (byte) 0xc0, (byte) 0xaf, '"'}, new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'},
                new byte[] {0x1f, (byte) 0x8b, 8, 0}, new byte[1_000]);
        return Stream.concat(texts.map(text -> text.getBytes(StandardCharsets.UTF_8)), notText);
    }

    /** A good body with one value spoilt, for each of its values, by what is handed out for it. */
    static Stream<byte[]> spoilt(String good, Supplier<Stream<String>> values) {
        JsonNode body = read(good);
        return places(body, "").flatMap(place -> values.get().map(value -> with(good, place, value)));
    }

    /** Where the texts of a body are. */
    static List<String> texts(String good) {
        JsonNode body = read(good);
        return places(body, "").filter(place -> body.at(place).isTextual()).toList();
    }

    private static Stream<String> places(JsonNode node, String at) {
        Stream<String> inside = node.isObject()
                ? node.properties().stream().flatMap(field -> places(field.getValue(), at + "/" + field.getKey()))
                : IntStream.range(0, node.size()).boxed().flatMap(i -> places(node.get(i), at + "/" + i));
        return at.isEmpty() ? inside : Stream.concat(Stream.of(at), inside);
    }

    /** Put in as text: the tree would round numbers that are meant to be hard. */
    private static byte[] with(String good, String place, String value) {
        return replaced(read(good), place, "PLACE").toString().replace("\"PLACE\"", value).getBytes(StandardCharsets.UTF_8);
    }

    /** The same tree with a text at one place. */
    static JsonNode replaced(JsonNode body, String place, String text) {
        int cut = place.lastIndexOf('/');
        switch (body.at(place.substring(0, cut))) {
            case ObjectNode object -> object.put(place.substring(cut + 1), text);
            case ArrayNode array -> array.set(Integer.parseInt(place.substring(cut + 1)), text);
            default -> throw new IllegalArgumentException(place);
        }
        return body;
    }

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
