package nl.krachtketen.placement;

import static java.util.stream.Collectors.toMap;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import nl.krachtketen.kit.test.Attacks;
import nl.krachtketen.kit.test.Impatient;
import nl.krachtketen.kit.test.MatrixData;
import nl.krachtketen.kit.test.RealPlatform;

@QuarkusTest
@TestProfile(Impatient.class)
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class AttackTest extends Attacks {

    @Inject
    TenantMatrixData data;

    @Override
    protected MatrixData data() {
        return data;
    }

    /** The page of an agreement names the offering. */
    @Override
    protected Map<String, String> pages() {
        return titles().stream().collect(toMap(data::agreementPage, title -> ""));
    }
}
