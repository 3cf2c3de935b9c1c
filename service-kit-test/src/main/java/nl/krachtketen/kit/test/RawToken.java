package nl.krachtketen.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A token put together by hand, so that each of its parts can be wrong. */
record RawToken(String header, String claims) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static RawToken of(String token) {
        String[] parts = token.split("\\.");
        return new RawToken(text(parts[0]), text(parts[1]));
    }

    RawToken withHeader(String name, Object value) {
        return new RawToken(with(header, name, value), claims);
    }

    RawToken with(String claim, Object value) {
        return new RawToken(header, with(claims, claim, value));
    }

    RawToken without(String claim) {
        return new RawToken(header, read(claims).<ObjectNode>without(claim).toString());
    }

    /** With a claim that is there twice; readers disagree about which one counts. */
    RawToken withTwice(String claim, String json) {
        return new RawToken(header, "{\"" + claim + "\":" + json + "," + claims.substring(1));
    }

    /** Signed by whoever has this key. */
    String signed(PrivateKey key) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(ascii(content()));
            return content() + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signed with a secret, as HS256 and HS512 are. */
    String mac(String algorithm, byte[] secret) {
        try {
            RawToken named = withHeader("alg", algorithm);
            var mac = Mac.getInstance(algorithm.replace("HS", "HmacSHA"));
            mac.init(new SecretKeySpec(secret, "HMAC"));
            return named.content() + "." + base64(mac.doFinal(ascii(named.content())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With whatever at the place of its signature. */
    String signed(byte[] signature) {
        return content() + "." + base64(signature);
    }

    String content() {
        return base64(header.getBytes(StandardCharsets.UTF_8)) + "." + base64(claims.getBytes(StandardCharsets.UTF_8));
    }

    private static String with(String object, String name, Object value) {
        return read(object).<ObjectNode>set(name, JSON.valueToTree(value)).toString();
    }

    private static ObjectNode read(String object) {
        try {
            return (ObjectNode) JSON.readTree(object);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String text(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
