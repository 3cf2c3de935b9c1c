package nl.krachtketen.deploy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing under version control looks like a secret, but for what stands with its reason in no-secrets.txt. */
class SecretsTest {

    private static final Map<String, Pattern> SECRETS = Map.of(
            "a private key", Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----"),
            "a token", Pattern.compile("\\beyJ[A-Za-z0-9_-]{20,}\\.eyJ[A-Za-z0-9_-]{20,}"),
            "a cloud or forge key",
            Pattern.compile("\\b(AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30,}|xox[abprs]-[A-Za-z0-9-]{20,}|AIza[A-Za-z0-9_-]{35})"),
            "a signing secret", Pattern.compile("\\bwhsec_[A-Za-z0-9+/]{32,}"),
            "credentials in an address", Pattern.compile("[a-z]+://[^\\s/:@\"'${}]+:[^\\s/:@\"'${}]{3,}@"),
            "32 bytes in base64", Pattern.compile("(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/]{43}=(?![A-Za-z0-9+/=])"),
            "a password in quotes",
            Pattern.compile("(?i)\\b[\\w.-]*(password|passwd|secret)[\\w.-]*[\"']?\\s*[:=]\\s*[\"'][^\\s\"'$]{6,}[\"']"),
            "a password in settings",
            Pattern.compile("(?im)^[\\w.-]*(password|passwd|secret)[\\w.-]*=(?!change-me$)[^\\s\"'$(]{6,}$"));
    /** Those that are seen to be secrets wherever they stand. */
    private static final Set<String> OF_ITSELF = Set.of("a private key", "a token", "a cloud or forge key", "a signing secret");
    private static final String KNOWN = "deploy/checks/src/test/resources/no-secrets.txt";
    private static final Pattern COLUMN = Pattern.compile(" {2,}");

    @Test
    void nothingThatOpensAnythingIsKeptHere() throws IOException {
        assumeTrue(Files.exists(Repository.ROOT.resolve(".git")), "not a clone, so nothing says which files are ours");
        Set<String> known = Repository.read(KNOWN).lines().map(COLUMN::split).filter(columns -> columns.length == 3)
                .map(columns -> columns[0] + " " + columns[1]).collect(toSet());
        List<String> found = new ArrayList<>();
        for (String file : Repository.run(List.of("git", "ls-files")).lines().filter(file -> !file.equals(KNOWN)).toList()) {
            String text = text(file);
            SECRETS.forEach((kind, secret) -> secret.matcher(text).results().map(match -> file + " " + match.group())
                    .filter(match -> !known.contains(match)).forEach(match -> found.add(match + ": " + kind)));
        }
        assertThat(found).isEmpty();
    }

    /** What was taken away can still be read: a secret that was ever there opens what it opens until it is changed there. */
    @Test
    void norWasItEverKeptHere() {
        assumeTrue(Files.exists(Repository.ROOT.resolve(".git")), "not a clone, so there is no history");
        String known = Repository.read(KNOWN);
        String added = Repository.run(List.of("git", "log", "--all", "--patch", "--unified=0", "--no-color", "--", ".", ":!" + KNOWN));
        assertThat(OF_ITSELF.stream().map(SECRETS::get).flatMap(secret -> secret.matcher(added).results()).map(MatchResult::group).distinct()
                .filter(match -> !known.contains(match))).isEmpty();
    }

    private static String text(String file) throws IOException {
        Path path = Repository.ROOT.resolve(file);
        return Files.exists(path) ? new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1) : "";
    }
}
