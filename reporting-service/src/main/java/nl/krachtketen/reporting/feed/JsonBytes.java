package nl.krachtketen.reporting.feed;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.nio.charset.StandardCharsets;

/** A JSON document that is written from its beginning to its end, piece by piece. */
final class JsonBytes {

    /** Most events fit. */
    private static final int USUAL = 1_200;

    private final ByteArrayBuilder bytes = new ByteArrayBuilder(USUAL);

    /** A piece that is JSON already, in ASCII. */
    JsonBytes raw(String json) {
        bytes.write(json.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** Pieces of a document that stay as they are. */
    JsonBytes raw(byte[] json, int begin, int end) {
        bytes.write(json, begin, end - begin);
        return this;
    }

    /** Somebody else's text, in quotes. */
    JsonBytes text(String text) {
        bytes.append('"');
        bytes.write(JsonStringEncoder.getInstance().quoteAsUTF8(text));
        bytes.append('"');
        return this;
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
