package nl.krachtketen.local;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;

class TopicRightsTest {
    private final List<AclBinding> rights = TopicRights.in(Path.of("../kafka/rights.txt"));

    @Test
    void everyLoginButTheOperatorHasRightsOfItsOwn() {
        Set<String> named = rights.stream().map(right -> right.entry().principal().substring("User:".length())).collect(toSet());
        assertEquals(KafkaLogins.all().stream().filter(login -> !login.equals(KafkaLogins.OPERATOR)).collect(toSet()), named);
    }

    @Test
    void theProgrammeOfficeReadsOneTopicAndWritesNone() {
        List<AclBinding> office = rights.stream().filter(right -> right.entry().principal().equals("User:programme-office")).toList();

        assertTrue(office.stream().allMatch(right -> right.entry().operation() == AclOperation.READ));
        assertEquals(List.of("programme-events"), office.stream().map(AclBinding::pattern)
                .filter(pattern -> pattern.resourceType() == ResourceType.TOPIC).map(pattern -> pattern.name()).toList());
    }

    @Test
    void onlyAStarStandsForSeveralNames() {
        assertEquals(Set.of("programme-office"), rights.stream().map(AclBinding::pattern)
                .filter(pattern -> pattern.patternType() == PatternType.PREFIXED).map(pattern -> pattern.name()).collect(toSet()));
    }
}
