package nl.krachtketen.kit.test;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Every way to make a token that a good service refuses, each from one that it takes; by name, as header fields. */
final class Forgeries {

    private final Map<String, List<String>> all = new LinkedHashMap<>();
    private final String good;
    private final String signature;
    private final RawToken token;
    private final KeyPair strangers = Tokens.generate();
    private final String lure;

    /** @param lure an address of the forger's own, where keys of the forger are */
    private Forgeries(String good, String lure) {
        this.good = good;
        this.signature = good.substring(good.lastIndexOf('.'));
        this.token = RawToken.of(good);
        this.lure = lure;
    }

    static Map<String, List<String>> of(String good, String lure) {
        var forgeries = new Forgeries(good, lure);
        forgeries.meantForSomethingElse();
        forgeries.unsigned();
        forgeries.signedWithWhatEverybodyKnows();
        forgeries.signedByAStranger();
        forgeries.changed();
        forgeries.inPieces();
        forgeries.sentInAnotherWay();
        return forgeries.all;
    }

    private void meantForSomethingElse() {
        long now = Instant.now().getEpochSecond();
        genuine("expired", t -> t.with("exp", now - 3600));
        genuine("not valid yet", t -> t.with("nbf", now + 3600));
        genuine("valid for ever", t -> t.without("exp"));
        genuine("of another issuer", t -> t.with("iss", "https://elsewhere.example"));
        genuine("of almost this issuer", t -> t.with("iss", Issuer.NAME + "/"));
        genuine("of nobody", t -> t.without("iss"));
        genuine("for another audience", t -> t.with("aud", List.of("dashboard")));
        genuine("for almost this audience", t -> t.with("aud", List.of("PARTICIPANT-SERVICE", "reporting-service ")));
        genuine("for no audience", t -> t.without("aud"));
        genuine("an identity token", t -> t.with("typ", "ID"));
        genuine("a refresh token", t -> t.with("typ", "Refresh"));
        genuine("a logout token", t -> t.with("typ", "Logout"));
        genuine("with two role claims", t -> t.withTwice("realm_access", "{\"roles\":[\"programme-office\"]}"));
        genuine("with two organisations", t -> t.withTwice("oin", "\"00000001001001001000\""));
        genuine("with a demand that nobody knows", t -> t.withHeader("crit", List.of("exp-by-moon")).withHeader("exp-by-moon", 1));
        genuine("with claims that are not encoded", t -> t.withHeader("crit", List.of("b64")).withHeader("b64", false));
    }

    private void unsigned() {
        for (String none : List.of("none", "None", "NONE", "nOnE", "")) {
            bearer("algorithm '" + none + "'", token.withHeader("alg", none).signed(new byte[0]));
            bearer("algorithm '" + none + "' with the old signature", token.withHeader("alg", none).content() + signature);
        }
        bearer("signed with nothing", token.signed(new byte[0]));
        bearer("signed with zeros", token.signed(new byte[256]));
        bearer("signed with zeros on a curve", token.withHeader("alg", "ES256").signed(new byte[64]));
    }

    private void signedWithWhatEverybodyKnows() {
        byte[] key = Tokens.keys().getPublic().getEncoded();
        String pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key)
                + "\n-----END PUBLIC KEY-----\n";
        bearer("the public key as a secret", token.mac("HS256", key));
        bearer("the public key as a long secret", token.mac("HS512", key));
        bearer("the public key's text as a secret", token.mac("HS256", pem.getBytes(StandardCharsets.US_ASCII)));
        bearer("the modulus as a secret", token.mac("HS256", ((RSAPublicKey) Tokens.keys().getPublic()).getModulus().toByteArray()));
        bearer("an empty file as a secret", token.withHeader("kid", "../../../../../../dev/null").mac("HS256", new byte[1]));
        bearer("a secret of one letter", token.mac("HS256", new byte[] {'k'}));
    }

    private void signedByAStranger() {
        stranger("under the known key's name", t -> t);
        stranger("under an unknown name", t -> t.withHeader("kid", "stranger-1"));
        stranger("under a name that asks the database", t -> t.withHeader("kid", "' union select 'stranger' --"));
        stranger("under the name of a file", t -> t.withHeader("kid", "/proc/self/environ"));
        stranger("with a key inside", t -> t.withHeader("jwk", Map.of("kty", "RSA", "e", "AQAB", "n", modulus())));
        stranger("with the address of a key", t -> t.withHeader("jku", lure + "/keys"));
        stranger("with the address of an unknown key", t -> t.withHeader("jku", lure + "/keys").withHeader("kid", "stranger-1"));
        stranger("with the address of a certificate", t -> t.withHeader("x5u", lure + "/certificate"));
        stranger("with a certificate inside", t -> t.withHeader("x5c", List.of(modulus())).withHeader("x5t", "stranger"));
        stranger("and a better role", t -> t.with("realm_access", Map.of("roles", List.of("programme-office"))));
    }

    private void changed() {
        bearer("with another organisation", token.with("oin", "00000001001001001000").content() + signature);
        bearer("with another role", token.with("groups", List.of("programme-office")).content() + signature);
        bearer("with a longer life", token.with("exp", Instant.now().getEpochSecond() + 999_999).content() + signature);
        bearer("with another header", token.withHeader("typ", "at+jwt").content() + signature);
        int somewhere = good.length() - 9;
        bearer("with one other letter in its signature",
                good.substring(0, somewhere) + (good.charAt(somewhere) == 'A' ? 'B' : 'A') + good.substring(somewhere + 1));
        RawToken another = token.with("jti", "another");
        bearer("with another token's signature",
                token.content() + another.signed(Tokens.keys().getPrivate()).substring(another.content().length()));
    }

    private void inPieces() {
        String[] parts = good.split("\\.");
        bearer("without a signature", parts[0] + "." + parts[1]);
        bearer("without claims", parts[0] + ".." + parts[2]);
        bearer("without a header", "." + parts[1] + "." + parts[2]);
        bearer("of two dots", "..");
        bearer("with a fourth part", good + ".e30");
        bearer("of five parts, as if it were encrypted", good + ".e30.e30");
        bearer("of no token at all", "secret");
        bearer("of nothing", "");
        bearer("twice in a row", good + "," + good);
        bearer("of claims that are a list", token.content().replace(parts[1], "W10") + "." + parts[2]);
    }

    private void sentInAnotherWay() {
        all.put("Bearer twice", List.of("Authorization", "Bearer Bearer " + good));
        all.put("without Bearer", List.of("Authorization", good));
        String password = Base64.getEncoder().encodeToString((":" + good).getBytes(StandardCharsets.US_ASCII));
        all.put("as a password", List.of("Authorization", "Basic " + password));
        all.put("by another scheme", List.of("Authorization", "Token " + good));
        all.put("after a forged one", List.of("Authorization", "Bearer " + token.signed(new byte[0]), "Authorization", "Bearer " + good));
        all.put("before a forged one", List.of("Authorization", "Bearer " + good, "Authorization", "Bearer " + token.signed(new byte[0])));
        all.put("as a cookie", List.of("Cookie", "q_session=" + good + "; access_token=" + good));
        all.put("in a field of its own", List.of("X-Access-Token", good, "X-Forwarded-User", "programme-office"));
    }

    private void genuine(String name, UnaryOperator<RawToken> change) {
        bearer("genuine, " + name, change.apply(token).signed(Tokens.keys().getPrivate()));
    }

    private void stranger(String name, UnaryOperator<RawToken> change) {
        bearer("a stranger's, " + name, change.apply(token).signed(strangers.getPrivate()));
    }

    private void bearer(String name, String forged) {
        all.put(name, List.of("Authorization", "Bearer " + forged));
    }

    private String modulus() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(((RSAPublicKey) strangers.getPublic()).getModulus().toByteArray());
    }
}
