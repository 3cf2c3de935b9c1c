package nl.krachtketen.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** Whoever was erased stays so. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "matching"))
class ErasureTest {

    @Inject
    Calls calls;

    @Test
    void lateNewsDoesNotBringHerBack() {
        var news = News.ofAWoman();
        calls.shortlist(news.participant).then().statusCode(201);
        news.erased(3);
        news.registered();
        news.intakeDone(4, News.INTAKE.plusSeconds(60), "4811");
        var after = News.ofAWoman();
        Calls.awaitCount(1, "profile where participant = '" + after.participant + "'");
        assertThat(Calls.count("known_participant where participant = '" + news.participant + "'")).isZero();
        assertThat(Calls.count("profile where participant = '" + news.participant + "'")).isZero();
        calls.shortlist(news.participant)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://krachtketen.nl/problems/erased"));
    }

    @Test
    void herOfferingsStay() {
        var news = News.ofAWoman();
        var offering = news.published(OfferingKind.COURSE, "Cursus");
        calls.choice(news.participant, offering).then().statusCode(201);
        news.erased(3);
        Calls.awaitCount(0, "choice where participant = '" + news.participant + "'");
        assertThat(Calls.count("open_offering where id = '" + offering + "'")).isOne();
    }
}
