package nl.krachtketen.matching;

import static java.util.stream.Collectors.toMap;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.kit.test.Attacks;
import nl.krachtketen.kit.test.Impatient;
import nl.krachtketen.kit.test.MatrixData;
import nl.krachtketen.kit.test.RealPlatform;

@QuarkusTest
@TestProfile(Impatient.class)
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "matching"))
class AttackTest extends Attacks {

    @Inject
    TenantMatrixData data;

    @Inject
    Calls calls;

    @Override
    protected MatrixData data() {
        return data;
    }

    /** Her choice page names the offerings. */
    @Override
    protected Map<String, String> pages() {
        return titles().stream().collect(toMap(this::choicePage, title -> ""));
    }

    private String choicePage(String title) {
        var news = News.ofAWoman();
        UUID offering = news.published(OfferingKind.COURSE, title);
        Calls.awaitCount(1, "profile where participant = '" + news.participant + "'");
        Calls.awaitCount(1, "open_offering where id = '" + offering + "'");
        return Calls.page(calls.choiceLink(news.participant, "nl"));
    }
}
