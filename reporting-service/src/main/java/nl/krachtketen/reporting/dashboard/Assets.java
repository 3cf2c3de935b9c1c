package nl.krachtketen.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** The addresses of scripts, styles and fonts. They change with their content, so that browsers may keep them. */
@Named
@ApplicationScoped
public class Assets {

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** A file of our own. */
    public String own(String file) {
        return addresses.computeIfAbsent(file, name -> {
            CRC32 content = new CRC32();
            content.update(read("META-INF/resources/assets/" + name));
            return "/assets/" + name + "?v=" + Long.toHexString(content.getValue());
        });
    }

    /** A file of a web library that came as a Maven artifact; its version is said once, in the parent POM. */
    public String library(String artifact, String file) {
        return addresses.computeIfAbsent(artifact + "/" + file, path -> "/_static/" + artifact + "/" + version(artifact) + "/" + file);
    }

    private static String version(String artifact) {
        try (InputStream pom = open("META-INF/maven/org.mvnpm/" + artifact + "/pom.properties")) {
            Properties properties = new Properties();
            properties.load(pom);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String resource) {
        try (InputStream content = open(resource)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
    }
}
