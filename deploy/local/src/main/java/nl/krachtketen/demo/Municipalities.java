package nl.krachtketen.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The 26 municipalities of the programme and the places that only the 2003 inventory names. */
public record Municipalities(String source, List<Municipality> municipalities) {
    private static final int FIRST_UNNAMED = 16;
    private static final int LAST_UNNAMED = 26;

    /** All of them, the programme's in the order of their waves, the inventory's last. */
    public static List<Municipality> all() {
        List<Municipality> named = read().municipalities();
        return Stream.of(
                        named.stream().filter(Municipality::inProgramme),
                        unnamed(),
                        named.stream().filter(municipality -> !municipality.inProgramme()))
                .flatMap(municipalities -> municipalities)
                .toList();
    }

    /** The sources name fifteen of the 26; the others get a number, and a code that no real municipality has. */
    private static Stream<Municipality> unnamed() {
        return IntStream.rangeClosed(FIRST_UNNAMED, LAST_UNNAMED)
                .mapToObj(number -> new Municipality("GM90" + number, "Gemeente " + number, "2008-autumn"));
    }

    private static Municipalities read() {
        try (InputStream json = Municipalities.class.getResourceAsStream("/demo/municipalities.json")) {
            return new ObjectMapper().readValue(json, Municipalities.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
