package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The partners in examples/, each run as it is written, against the whole platform. */
@ExtendWith(Platform.class)
class ExamplesTest {

    private static final Path EXAMPLES = Platform.root().resolve("examples");
    private static final int LONGEST = 150;

    private final Partner womensCentre = Partner.named("vrouwencentrum-breda");

    @TempDir
    Path folder;

    @Test
    void theJobCentreTakesHerOverAndReportsThatSheFoundWork() throws IOException {
        Partner jobCentre = Partner.named("werkplein");
        String her = recruited();
        Story.created(womensCentre.post("participant", "/v1/participants/" + her + "/consents", """
                {'purpose':'HANDOVER','recipient':'%s','noticeVersion':'2026-1','language':'tr','legalBasis':'CONSENT',
                 'recordedBy':'intake-oost'}""".formatted(jobCentre.oin())));
        Story.created(womensCentre.post("participant", "/v1/participants/" + her + "/handovers",
                "{'to':'%s','reason':'NEXT_STEP','wantedStep':'WORK'}".formatted(jobCentre.oin())));

        await().atMost(Story.SOON).until(() -> {
            runJobCentre();
            return !lines("women.csv").isEmpty();
        });
        String hers = lines("women.csv").getLast();
        Files.writeString(folder.resolve("found-work.csv"), hers + ",2008-11-03T09:00:00Z\n");

        assertThat(runJobCentre()).contains("ACCEPTED").doesNotContain("REFUSED");
        assertThat(runJobCentre()).contains("DUPLICATE").doesNotContain("ACCEPTED");
        await().atMost(Story.SOON).untilAsserted(() ->
                assertThat(jobCentre.get("reporting", "/v1/journeys/" + hers).body().findValuesAsText("step")).contains("MOVED_ON"));
    }

    @Test
    @EnabledIf("hasNode")
    void theVolunteerCentrePassesItsSelfTestAndIsToldWhoChoseItsVacancy() throws IOException {
        Files.copy(EXAMPLES.resolve("volunteer-centre/vacancies.json"), folder.resolve("vacancies.json"));
        var installed = Shell.run(EXAMPLES.resolve("volunteer-centre"), Map.of(), "npm", "ci", "--silent");
        assertThat(installed.exit()).as(installed.output()).isZero();
        Map<String, String> environment = environment("vrijwilligerscentrale-breda");
        environment.put("PORT", Integer.toString(freePort()));

        assertThat(node(environment, "--self-test")).contains("new vacature-2008-17", "self-test: PASSED");
        assertThat(node(environment, "--self-test")).contains("known vacature-2008-17", "self-test: PASSED");

        String vacancy = Partner.named("vrijwilligerscentrale-breda").get("placement", "/v1/offerings/by-reference/vacature-2008-17").id();
        Process listening = Shell.start(folder, environment, folder.resolve("log"), "node", program());
        try {
            chosen(recruited(), vacancy);
            await().atMost(Story.SOON).until(() -> lines("events.ndjson").stream().anyMatch(line -> line.contains(vacancy)
                    && line.contains("placements.place-reserved.v1")));
        } finally {
            listening.destroy();
        }
    }

    static boolean hasNode() {
        if (!Shell.hasNode()) {
            System.out.println("| the example in JavaScript was not run: there is no node here");
        }
        return Shell.hasNode();
    }

    @Test
    void theLanguageSchoolSendsItsSpreadsheets() throws IOException {
        Partner school = Partner.named("taalschool-breda");
        String offerings = EXAMPLES.resolve("language-school/offerings.csv").toString();
        assertThat(runSchool("offerings", offerings)).contains("\"state\":\"DONE\"", "\"created\":2");
        assertThat(runSchool("offerings", offerings)).contains("\"state\":\"DONE\"", "\"unchanged\":2");
        String lesson = school.get("placement", "/v1/offerings/by-reference/taal-2008-1").id();
        chosen(recruited(), lesson);

        String request = await().atMost(Story.SOON).until(() -> runSchool("requests").lines().filter(line -> line.endsWith(lesson))
                .findFirst().orElse(null), line -> line != null);
        Story.createdSoon(() -> school.post("placement", "/v1/activities",
                "{'participantId':'%s','offeringId':'%s'}".formatted(request.split(",")[0], lesson)));
        Path list = Files.writeString(folder.resolve("attendance.csv"),
                "participantId,offeringId,sessionDate,present\n" + request + ",2008-11-03,true\n");

        assertThat(runSchool("attendance", list.toString())).contains("\"ACCEPTED\"").doesNotContain("REFUSED");
        assertThat(runSchool("attendance", list.toString())).contains("\"DUPLICATE\"");
        Files.writeString(list, Files.readString(list).replace("true", "false"));
        assertThat(runSchool("attendance", list.toString())).as("corrected").contains("\"ACCEPTED\"");
    }

    @Test
    void eachIsShort() throws IOException {
        try (var files = Files.walk(EXAMPLES)) {
            List<Path> programs = files.filter(file -> !file.toString().contains("node_modules"))
                    .filter(file -> file.toString().matches(".*\\.(java|js|sh)")).toList();
            assertThat(programs).hasSizeGreaterThanOrEqualTo(3)
                    .allSatisfy(program -> assertThat(Files.readAllLines(program)).hasSizeLessThan(LONGEST));
        }
    }

    private String recruited() {
        return Story.recruited(womensCentre, "GM0758", "'recruitmentChannel':'HOME_VISIT','countsForProgramme':true");
    }

    private void chosen(String her, String offering) {
        Story.createdSoon(() -> womensCentre.post("matching", "/v1/choices",
                "{'participantId':'%s','offeringId':'%s','recordedBy':'PARTICIPANT_WITH_WORKER'}".formatted(her, offering)));
    }

    private String runJobCentre() {
        return run(environment("werkplein"), Path.of(System.getProperty("java.home"), "bin/java").toString(), "-cp",
                Platform.root().resolve("deploy/local/target/lib") + "/*", EXAMPLES.resolve("job-centre/JobCentre.java").toString());
    }

    private String node(Map<String, String> environment, String argument) {
        return run(environment, "node", program(), argument);
    }

    private static String program() {
        return EXAMPLES.resolve("volunteer-centre/volunteer-centre.js").toString();
    }

    private String runSchool(String... what) {
        List<String> command = new ArrayList<>(List.of(EXAMPLES.resolve("language-school/language-school.sh").toString()));
        command.addAll(List.of(what));
        return run(environment("taalschool-breda"), command.toArray(String[]::new));
    }

    private String run(Map<String, String> environment, String... command) {
        var ran = Shell.run(folder, environment, command);
        assertThat(ran.exit()).as(ran.output()).isZero();
        return ran.output();
    }

    /** What a partner sets before it runs its program. */
    private Map<String, String> environment(String client) {
        return new HashMap<>(Map.of("FOLDER", folder.toString(), "CLIENT_ID", client,
                "CLIENT_SECRET", Platform.client(client).get("secret").asText(), "OIN", Platform.client(client).get("oin").asText(),
                "TOKEN_ENDPOINT", Platform.status().at("/keycloak/tokenEndpoint").asText(), "PARTICIPANT", Platform.url("participant"),
                "PLACEMENT", Platform.url("placement"), "REPORTING", Platform.url("reporting")));
    }

    private List<String> lines(String file) throws IOException {
        return Files.exists(folder.resolve(file)) ? Files.readAllLines(folder.resolve(file)) : List.of();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
