package nl.krachtketen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The secrets of this data folder: made at random once, readable by their owner only. */
public final class Secrets {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    /** Reads the secrets of this data folder; the ones that are still missing are made when they are first asked for. */
    public Secrets(Settings settings) {
        file = settings.data("secrets.properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("The secrets in " + file + " cannot be read.", e);
            }
        }
    }

    String databaseSuperuser() {
        return secret("database-superuser", Base64.getUrlEncoder().withoutPadding());
    }

    String database() {
        return secret("database", Base64.getUrlEncoder().withoutPadding());
    }

    String kafka(String login) {
        return secret("kafka-" + login, Base64.getUrlEncoder().withoutPadding());
    }

    String keycloakAdmin() {
        return secret("keycloak-admin", Base64.getUrlEncoder().withoutPadding());
    }

    String dashboardClient() {
        return secret("dashboard-client", Base64.getUrlEncoder().withoutPadding());
    }

    /** Of the client by which reporting-service keeps the clients of partners. */
    String partnerRegistryClient() {
        return secret("partner-registry-client", Base64.getUrlEncoder().withoutPadding());
    }

    /** The seed from which the secrets of all demo clients and users are derived. */
    public String demoSeed() {
        return secret("demo-seed", Base64.getUrlEncoder().withoutPadding());
    }

    String pairwiseKey() {
        return secret("pairwise-key", Base64.getEncoder());
    }

    String personalDataKey() {
        return secret("personal-data-key", Base64.getEncoder());
    }

    private synchronized String secret(String name, Base64.Encoder encoder) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        values.setProperty(name, encoder.encodeToString(bytes));
        save();
        return values.getProperty(name);
    }

    private void save() {
        try {
            Files.createDirectories(file.getParent());
            if (Files.notExists(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, "Made once for this data folder; losing the keys makes its data unreadable.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The secrets cannot be written to " + file + ".", e);
        }
    }
}
