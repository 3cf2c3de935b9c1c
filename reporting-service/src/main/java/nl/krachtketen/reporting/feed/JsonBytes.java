package nl.krachtketen.reporting.feed;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A JSON document that is written from its beginning to its end, piece by piece. */
final class JsonBytes {

    /** Most events fit. */
    private static final int USUAL = 1_500;

    private byte[] bytes = new byte[USUAL];
    private int length;

    /** A piece that is JSON already, in ASCII. */
    JsonBytes raw(String json) {
        return raw(json.getBytes(StandardCharsets.ISO_8859_1), 0, json.length());
    }

    /** Pieces of a document that stay as they are. */
    JsonBytes raw(byte[] json, int begin, int end) {
        int more = length + end - begin;
        if (more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * more);
        }
        System.arraycopy(json, begin, bytes, length, end - begin);
        length = more;
        return this;
    }

    /** Somebody else's text, in quotes. */
    JsonBytes text(String text) {
        byte[] quoted = JsonStringEncoder.getInstance().quoteAsUTF8(text);
        return raw("\"").raw(quoted, 0, quoted.length).raw("\"");
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }
}
