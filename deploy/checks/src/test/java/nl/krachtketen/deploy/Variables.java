package nl.krachtketen.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/** The environment variables that a service reads: Quarkus's and Kafka's own settings, the kit's, and those of the service. */
record Variables(Set<String> names) {

    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern ITEM = Pattern.compile("(?m)^\\s+[\\w.<>]+ (\\w+)\\(\\);");

    private static final String QUARKUS = "META-INF/quarkus-config-doc/quarkus-config-model.json";

    static Variables of(String service) {
        Set<String> names = new HashSet<>(quarkus());
        ConsumerConfig.configNames().forEach(setting -> names.add(variable("kafka." + setting)));
        names.addAll(settings("service-kit/src/main/resources/META-INF/microprofile-config.properties"));
        names.addAll(settings(service + "/src/main/resources/application.properties"));
        names.addAll(mapped("service-kit/src/main/java"));
        names.addAll(mapped(service + "/src/main/java"));
        return new Variables(names);
    }

    boolean know(String name) {
        return names.contains(name);
    }

    /** As MicroProfile Config says it: what is no letter or digit becomes an underscore. */
    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static Set<String> settings(String file) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(Repository.read(file)));
            return properties.stringPropertyNames().stream().map(Variables::variable).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the interfaces ask for that are filled from the configuration. */
    private static Set<String> mapped(String sources) {
        try (Stream<Path> files = Files.walk(Repository.ROOT.resolve(sources))) {
            Set<String> names = new HashSet<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                var prefix = PREFIX.matcher(source);
                if (prefix.find()) {
                    ITEM.matcher(source.substring(prefix.end())).results()
                            .map(item -> variable(prefix.group(1) + "." + kebab(item.group(1)))).forEach(names::add);
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kebab(String method) {
        return method.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** Each extension of Quarkus brings the list of its settings along. */
    private static Set<String> quarkus() {
        try {
            Set<String> names = new HashSet<>();
            List<URL> models = Collections.list(Variables.class.getClassLoader().getResources(QUARKUS));
            for (URL model : models) {
                for (JsonNode name : new ObjectMapper().readTree(model).findValues("environmentVariable")) {
                    names.add(name.asText());
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
