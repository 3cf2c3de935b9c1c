package nl.krachtketen.participant;

import static java.util.stream.Collectors.toMap;
import static nl.krachtketen.kit.test.Eventually.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.Attacks;
import nl.krachtketen.kit.test.Impatient;
import nl.krachtketen.kit.test.MatrixData;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.participant.herview.Leyla;

@QuarkusTest
@TestProfile(Impatient.class)
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class AttackTest extends Attacks {

    @Inject
    TenantMatrixData data;

    @Inject
    Pairwise pairwise;

    @Override
    protected MatrixData data() {
        return data;
    }

    /** Her own page names the organisations that used her data. */
    @Override
    protected Map<String, String> pages() {
        return titles().stream().collect(toMap(this::herPage, title -> ""));
    }

    private String herPage(String title) {
        String organisation = "00000009%012d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000L));
        var leyla = Leyla.registered(pairwise).processed("getJourney", ProcessingPurpose.PROGRESS, organisation, title, 1);
        await().until(() -> TestDatabase.count("participant", "select count(*) from organisation where oin = '" + organisation + "'") == 1);
        return leyla.page("nl");
    }
}
