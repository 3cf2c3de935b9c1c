package nl.krachtketen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import nl.krachtketen.kit.test.Impatient;
import nl.krachtketen.kit.test.Promises;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TenantMatrix;
import org.junit.jupiter.api.Test;

/** Every operation, called by everybody: {@code tenant-matrix.properties} says who may. */
@QuarkusTest
@TestProfile(Impatient.class)
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class TenantMatrixTest {

    @Inject
    TenantMatrixData data;

    @Test
    void nobodyGetsAcrossABorder() {
        assertThat(TenantMatrix.failures(data)).isEmpty();
    }

    @Test
    void itKeepsWhatItsDocumentPromises() {
        assertThat(Promises.broken(data)).isEmpty();
    }
}
