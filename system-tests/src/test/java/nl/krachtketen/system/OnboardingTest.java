package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The programme office lets a language school take part, and keeps it out again, with the real Keycloak. */
@ExtendWith(Platform.class)
class OnboardingTest {

    private static final String SCHOOL = """
            {'oin':'%s','name':'Taalschool Haagse Beemden','municipalities':['%s'],'roles':['organiser'],
             'eventTypes':['nl.krachtketen.placements.attended.v1'],'contact':'ict-beheer'}""";
    private static final String LESSON = """
            {'title':'Taalles','kind':'COURSE','municipality':'%s','postcodeArea':'4811','participationLevels':['LOW','MIDDLE'],
             'themes':['SOCIAL_ACTIVATION'],'languages':['tr'],'womenOnly':true,'children':'COME_ALONG',
             'slots':[{'day':'MONDAY','part':'MORNING'}],'places':8,'nextSteps':['COURSE'],'obligation':'NONE'}""";

    private final String oin = "00000009%012d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000L));
    private final String address = "/v1/partners/" + oin;
    private final Partner office = Partner.named("landelijk-bureau");

    @Test
    void aPartnerIsRegisteredChangedGivenAnotherSecretSuspendedAndResumed() {
        var registered = office.post("reporting", "/v1/partners", SCHOOL.formatted(oin, "GM0758"));
        assertThat(registered.status()).as("%s", registered.body()).isEqualTo(201);
        String clientId = registered.body().get("clientId").asText();
        String secret = registered.body().get("clientSecret").asText();

        // Its system gets a token, and may do what it was given: an offering in Breda, nothing in Nijmegen, no registering of others.
        Partner school = Partner.of(clientId, secret, oin);
        assertThat(publishes(school, "GM0758")).isEqualTo(201);
        assertThat(publishes(school, "GM0268")).isEqualTo(403);
        assertThat(school.get("reporting", "/v1/events").status()).isEqualTo(200);
        assertThat(school.get("reporting", "/v1/partners").status()).isEqualTo(403);

        // It opens a second school, in another municipality: the next token says so.
        var changed = office.put("reporting", address, registered, SCHOOL.formatted(oin, "GM0758','GM0268"));
        assertThat(changed.body().get("pending").asBoolean()).isFalse();
        assertThat(publishes(Partner.of(clientId, secret, oin), "GM0268")).isEqualTo(201);

        // A new secret: the old one gets no token any more.
        String renewed = office.post("reporting", address + "/secret-rotations", "").body().get("clientSecret").asText();
        assertThat(Partner.logIn(clientId, secret).status()).isEqualTo(401);
        assertThat(Partner.logIn(clientId, renewed).status()).isEqualTo(200);

        // Suspended: no token, and the one that it still has is refused, or ends within a minute where only tokens are looked at.
        assertThat(Partner.logIn(clientId, renewed).body().get("expires_in").asInt()).isEqualTo(60);
        Partner late = Partner.of(clientId, renewed, oin);
        assertThat(office.post("reporting", address + "/suspensions", "{'reason':'SECRET_LEAKED'}").status()).isEqualTo(201);
        assertThat(Partner.logIn(clientId, renewed).status()).isEqualTo(401);
        var refused = late.get("reporting", "/v1/events");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().get("type").asText()).endsWith("/partner-suspended");

        assertThat(office.post("reporting", address + "/resumptions", "").status()).isEqualTo(201);
        assertThat(Partner.logIn(clientId, renewed).status()).isEqualTo(200);
        assertThat(late.get("reporting", "/v1/events").status()).isEqualTo(200);
    }

    private static int publishes(Partner partner, String municipality) {
        return partner.post("placement", "/v1/offerings", LESSON.formatted(municipality)).status();
    }
}
