package nl.krachtketen.kit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import nl.krachtketen.kit.test.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kit or a service adds to tables that have long been there: numbered by day, it fits behind whatever they have, there and back. (ADR 0032) */
class LaterMigrationTest {

    private static final Map<String, String> LAST_NUMBERS = Map.of("service-kit/src/main/resources/db/kit", "0_6",
            "participant-service/src/main/resources/db/migration", "13", "placement-service/src/main/resources/db/migration", "13",
            "matching-service/src/main/resources/db/migration", "7", "reporting-service/src/main/resources/db/migration", "35");
    private static final String DAY = "20\\d\\d_\\d\\d_\\d\\d(_\\d+)?";

    @TempDir
    private Path kit;

    @TempDir
    private Path service;

    @BeforeEach
    void aServiceThatRuns() throws IOException {
        TestDatabase.createFor("participant");
        Files.writeString(kit.resolve("V0_1__first.sql"), "create table of_the_kit (id int)");
        Files.writeString(service.resolve("V32__latest.sql"), "create table of_the_service (id int)");
        release().migrate();
    }

    @AfterEach
    void gone() {
        TestDatabase.stop();
    }

    @Test
    void aDayComesAfterEveryNumber() throws IOException {
        Path later = Files.writeString(kit.resolve("V2026_12_01__later.sql"), "alter table of_the_kit add column more int");
        Files.writeString(service.resolve("V2026_12_01_1__next.sql"), "alter table of_the_service add column more int");
        assertThat(release().migrate().migrationsExecuted).isEqualTo(2);

        Files.delete(later);
        Files.delete(service.resolve("V2026_12_01_1__next.sql"));
        assertThat(release().migrate().migrationsExecuted).as("the version before starts on these tables").isZero();
    }

    @Test
    void aNumberThatCameTooLateIsRefused() throws IOException {
        Files.writeString(kit.resolve("V0_2__later.sql"), "alter table of_the_kit add column more int");
        assertThatThrownBy(() -> release().migrate()).isInstanceOf(FlywayValidateException.class);
    }

    @Test
    void whatComesAfterTheLastNumberGoesByItsDay() throws IOException {
        for (Map.Entry<String, String> folder : LAST_NUMBERS.entrySet()) {
            MigrationVersion last = MigrationVersion.fromVersion(folder.getValue());
            try (Stream<Path> files = Files.walk(Path.of("..").resolve(folder.getKey()))) {
                assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".sql")).map(name -> name.split("V|__")[1]))
                        .as(folder.getKey()).contains(folder.getValue())
                        .allMatch(number -> number.matches(DAY) || MigrationVersion.fromVersion(number).compareTo(last) <= 0);
            }
        }
    }

    /** A version with these migrations, by the settings of all services. */
    private Flyway release() throws IOException {
        var settings = new Properties();
        try (var file = LaterMigrationTest.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            settings.load(file);
        }
        return Flyway.configure().dataSource("jdbc:postgresql://127.0.0.1:" + TestDatabase.port() + "/participant", "participant_owner", "krachtketen")
                .locations("filesystem:" + kit, "filesystem:" + service)
                .outOfOrder(Boolean.parseBoolean(settings.getProperty("quarkus.flyway.out-of-order")))
                .ignoreMigrationPatterns(settings.getProperty("quarkus.flyway.ignore-future-migrations").equals("true") ? "*:future" : "")
                .load();
    }
}
