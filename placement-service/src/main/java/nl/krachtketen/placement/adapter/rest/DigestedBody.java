package nl.krachtketen.placement.adapter.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The body of a request, of which a digest is made while somebody else reads it. */
final class DigestedBody extends DigestInputStream {

    /** @param asked what is asked about the body: the same body with another question is another request */
    DigestedBody(InputStream body, String asked) {
        super(body, sha256());
        digest.update((asked + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what has not been read yet. */
    byte[] fingerprint() {
        try {
            transferTo(OutputStream.nullOutputStream());
            return digest.digest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A parser closes what it has read; the rest must still be digested, and whoever gave the body closes it. */
    @Override
    public void close() {}

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
