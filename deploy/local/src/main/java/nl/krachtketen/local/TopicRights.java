package nl.krachtketen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Who may do what on Kafka: the list stands once, for docker compose too. */
final class TopicRights {
    private static final int NAMES = 3;

    private TopicRights() {
    }

    static List<AclBinding> in(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).flatMap(TopicRights::rights).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<AclBinding> rights(String line) {
        String[] words = line.strip().split("\\s+");
        var entry = new AccessControlEntry("User:" + words[0], "*", AclOperation.fromString(words[1]), AclPermissionType.ALLOW);
        ResourceType type = ResourceType.fromString(words[2]);
        return Arrays.stream(words).skip(NAMES).map(name -> new AclBinding(pattern(type, name), entry));
    }

    private static ResourcePattern pattern(ResourceType type, String name) {
        return name.endsWith("*")
                ? new ResourcePattern(type, name.substring(0, name.length() - 1), PatternType.PREFIXED)
                : new ResourcePattern(type, name, PatternType.LITERAL);
    }
}
