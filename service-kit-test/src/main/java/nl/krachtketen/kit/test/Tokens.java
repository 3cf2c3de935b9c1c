package nl.krachtketen.kit.test;

import io.smallrye.jwt.build.Jwt;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Access tokens as Keycloak would give them, signed with a key of the test's own. */
public final class Tokens {

    static final String KEY_ID = "test-1";
    private static final KeyPair KEYS = generate();
    private static final Set<String> AUDIENCES =
            Set.of("participant-service", "placement-service", "matching-service", "reporting-service");

    private Tokens() {}

    /** A token of an organisation in some municipalities, with the given roles. */
    public static String of(String oin, List<String> municipalities, String... roles) {
        return of(oin, municipalities, Duration.ofMinutes(30), roles);
    }

    /** A token that ends after the given time; a negative one has ended already. */
    public static String of(String oin, List<String> municipalities, Duration lifetime, String... roles) {
        return of(oin, municipalities, List.of("*"), lifetime, roles);
    }

    /** A token of an organisation whose registration lets it report events of these types. */
    public static String reporting(String oin, List<String> municipalities, List<String> eventTypes, String... roles) {
        return of(oin, municipalities, eventTypes, Duration.ofMinutes(30), roles);
    }

    private static String of(String oin, List<String> municipalities, List<String> eventTypes, Duration lifetime, String... roles) {
        return Jwt.claims().subject("client-" + oin).upn("client-" + oin).audience(AUDIENCES).issuer(Issuer.NAME).claim("typ", "Bearer")
                .claim("oin", oin).claim("organisation", titleOf(oin)).claim("azp", "system-" + oin).claim("municipalities", municipalities)
                .claim("event_types", eventTypes)
                .claim("realm_access", Map.of("roles", List.of(roles))).groups(Set.of(roles))
                .expiresIn(lifetime).jws().keyId(KEY_ID).sign(KEYS.getPrivate());
    }

    /** The public name of an organisation, as its tokens tell it. */
    public static String titleOf(String oin) {
        return "Organisatie " + oin.substring(8, 12);
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    static KeyPair keys() {
        return KEYS;
    }

    /** The public key as a login server shows it. */
    static String publicJwk() {
        var key = (RSAPublicKey) KEYS.getPublic();
        return "{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}"
                .formatted(KEY_ID, base64(key.getModulus()), base64(key.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number.toByteArray());
    }

    static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
