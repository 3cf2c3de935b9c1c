package nl.krachtketen.reporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import nl.krachtketen.kit.test.RealPlatform;

/** What all tests of this service run against; Quarkus finds it here once for all of them. */
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@QuarkusTestResource(PagesByToken.class)
@QuarkusTestResource(FakeKeycloak.class)
public final class Platform {

    private Platform() {}
}
