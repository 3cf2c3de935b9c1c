package nl.krachtketen.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the services' images have in common. */
class ImagesTest {

    /** A thread that died for want of memory would be missed by nobody: a channel, or the relay. */
    @Test
    void whoeverHasNoMemoryLeftEndsAndIsStartedAgain() {
        assertThat(Repository.SERVICES).allSatisfy(service ->
                assertThat(Repository.read(service + "-service/Dockerfile")).contains("\nENTRYPOINT [\"java\", ").contains("\"-XX:+ExitOnOutOfMemoryError\""));
        assertThat(Repository.read("deploy/local/src/main/java/nl/krachtketen/local/Service.java")).contains("Processes.END_WITHOUT_MEMORY");
    }
}
