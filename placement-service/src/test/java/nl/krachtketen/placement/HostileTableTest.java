package nl.krachtketen.placement;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** Whatever is sent as a table: it is refused, at once or with a row and a reason, and nothing of it is kept. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class HostileTableTest extends Importing {

    private static final String GOOD_HEADER = "reference;title;kind;municipality;participationLevels;themes;womenOnly;children;slots;places;obligation";
    private static final String GOOD_ROW = "les-1;Naaien;COURSE;GM0758;MIDDLE;HEALTH;true;CARE_ON_SITE;MONDAY:MORNING;12;LIGHT";
    private static final int MANY = 100_000;

    private static Map<String, byte[]> tables() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("a name of a column with a zero byte", "refer\0ence;title\nles-1;Naaien");
        texts.put("a name of a column without an end", "x".repeat(MANY) + ";title\nles-1;Naaien");
        texts.put("as many columns as rows usually", "reference" + ";".repeat(MANY));
        texts.put("a column twice", "reference;reference\nles-1;les-2");
        texts.put("a row with more cells than columns", GOOD_HEADER + "\n" + GOOD_ROW + ";".repeat(MANY));
        texts.put("a quote that nobody closes", GOOD_HEADER + "\n\"" + GOOD_ROW.repeat(1_000));
        texts.put("quotes in the middle of a cell", GOOD_HEADER + "\nles\"-1\";\"Naaien\"en;COURSE");
        texts.put("a zero byte in a reference", GOOD_HEADER + "\n" + GOOD_ROW.replace("les-1", "les\0"));
        texts.put("a zero byte in a title", GOOD_HEADER + "\n" + GOOD_ROW.replace("Naaien", "Naai\0en"));
        texts.put("a number without an end", GOOD_HEADER + "\n" + GOOD_ROW.replace("12", "9".repeat(MANY)));
        texts.put("an infinite number", GOOD_HEADER + "\n" + GOOD_ROW.replace("12", "NaN"));
        texts.put("a day without a time", GOOD_HEADER + "\n" + GOOD_ROW.replace("MONDAY:MORNING", ":::|MONDAY|:"));
        Map<String, byte[]> tables = new LinkedHashMap<>();
        texts.forEach((what, text) -> tables.put(what, text.getBytes(StandardCharsets.UTF_8)));
        tables.put("half a character", (GOOD_HEADER + "\n" + GOOD_ROW.replace("Naaien", "\u00ed\u00a0\u0080")).getBytes(StandardCharsets.ISO_8859_1));
        tables.put("something that is no text", new byte[] {(byte) 0xc3, 0x28, (byte) 0xff, (byte) 0xfe, 0, 1, 2});
        return tables;
    }

    @Test
    void noTableBreaksTheServiceAndNothingOfItIsKept() {
        Map<String, Response> answers = new LinkedHashMap<>();
        tables().forEach((what, table) -> answers.put(what, attempt(CSV, table, "", UUID.randomUUID().toString())));
        answers.forEach((what, answer) -> {
            assertThat(answer.statusCode()).as(what).isIn(202, 400);
            if (answer.statusCode() == 202) {
                await().until(() -> progress(answer).path("endedAt") != null);
                assertThat(progress(answer).<String>path("state")).as(what).isEqualTo("REFUSED");
                assertThat(school.request().get(answer.header("Location") + "/errors").<List<String>>path("items.message")).as(what)
                        .isNotEmpty().allSatisfy(message -> assertThat(message).isNotBlank().hasSizeLessThan(1_000));
            }
        });
        assertThat(school.request().get("/v1/offerings?own=true").<List<String>>path("items")).isEmpty();
    }
}
