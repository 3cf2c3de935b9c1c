package nl.krachtketen.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.krachtketen.local.Tokens;

/** Access tokens of the demo's organisations; each is used until shortly before it expires. */
final class AccessTokens {
    private static final long USED_FOR = Duration.ofMinutes(8).toNanos();

    private final Partners partners;
    private final Tokens tokens;
    private final Map<String, Token> current = new ConcurrentHashMap<>();

    private record Token(String value, long issued) {
        boolean fresh() {
            return System.nanoTime() - issued < USED_FOR;
        }
    }

    AccessTokens(Partners partners, Tokens tokens) {
        this.partners = partners;
        this.tokens = tokens;
    }

    /** Two callers at the same moment may both fetch one, which does no harm. */
    String of(String clientId) throws IOException {
        Token token = current.get(clientId);
        if (token == null || !token.fresh()) {
            token = new Token(tokens.of(partners.get(clientId)), System.nanoTime());
            current.put(clientId, token);
        }
        return token.value();
    }
}
