package nl.krachtketen.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.tenancy.Transactions;

/** Makes a POST with an {@code Idempotency-Key} take effect once per organisation; keys are kept for seven days. */
@ApplicationScoped
public class Idempotency {

    @Inject
    IdempotencyKeys keys;

    @Inject
    AnswerSeal seal;

    @Inject
    Caller caller;

    @Inject
    Transactions transactions;

    @Inject
    ObjectMapper json;

    @Inject
    CurrentRequest request;

    Object once(InvocationContext call) {
        Optional<String> key = request.idempotencyKey();
        if (key.isEmpty()) {
            return proceed(call);
        }
        byte[] fingerprint = fingerprint(call.getParameters());
        if (keys.claim(caller.organisation(), key.get(), fingerprint)) {
            Response answer = (Response) proceed(call);
            keys.remember(caller.organisation(), key.get(), stored(answer, fingerprint));
            return answer;
        }
        return answer(same(keys.lookUp(caller.organisation(), key.get()).orElseThrow(), fingerprint));
    }

    /**
     * For work that takes effect once by itself, in transactions of its own. The key is claimed before, so that no other request
     * does anything under it. Its answer is kept if it is whole; if not, the same request does again what was not done.
     */
    public Response ofAnswer(byte[] body, Supplier<Response> work, Predicate<Response> isWhole) {
        Optional<String> key = request.idempotencyKey();
        if (key.isEmpty()) {
            return work.get();
        }
        byte[] fingerprint = fingerprint(body);
        var known = transactions.asCaller(() -> known(key.get(), fingerprint));
        return known.isPresent() ? answer(known.get()) : answered(key.get(), fingerprint, work, isWhole);
    }

    /** The answer that was kept; empty if there is work to do. */
    private Optional<IdempotencyKeys.Stored> known(String key, byte[] fingerprint) {
        if (keys.claim(caller.organisation(), key, fingerprint)) {
            return Optional.empty();
        }
        return keys.lookUp(caller.organisation(), key).map(stored -> same(stored, fingerprint)).filter(IdempotencyKeys.Stored::isAnswered);
    }

    private Response answered(String key, byte[] fingerprint, Supplier<Response> work, Predicate<Response> isWhole) {
        String organisation = caller.organisation();
        boolean refused = true;
        try {
            Response answer = work.get();
            refused = answer.getStatus() >= 400;
            if (!refused && isWhole.test(answer)) {
                transactions.asCaller(() -> keys.remember(organisation, key, stored(answer, fingerprint)));
            }
            return answer;
        } finally {
            if (refused) {
                keys.release(organisation, key);
            }
        }
    }

    private static IdempotencyKeys.Stored same(IdempotencyKeys.Stored stored, byte[] fingerprint) {
        if (!Arrays.equals(stored.fingerprint(), fingerprint)) {
            throw Problem.idempotencyKeyReused();
        }
        return stored;
    }

    private static Response answer(IdempotencyKeys.Stored stored) {
        var answer = Response.status(stored.status()).entity(stored.body()).header("Idempotency-Replayed", "true");
        if (stored.location() != null) {
            answer.header(HttpHeaders.LOCATION, stored.location());
        }
        if (stored.etag() != null) {
            answer.header(HttpHeaders.ETAG, stored.etag());
        }
        return answer.type(stored.mediaType() == null ? MediaType.APPLICATION_JSON : stored.mediaType()).build();
    }

    private IdempotencyKeys.Stored stored(Response answer, byte[] fingerprint) {
        try {
            return new IdempotencyKeys.Stored(fingerprint, answer.getStatus(), answer.getHeaderString(HttpHeaders.LOCATION),
                    answer.getHeaderString(HttpHeaders.ETAG), answer.getMediaType() == null ? null : answer.getMediaType().toString(),
                    answer.hasEntity() ? json.writeValueAsString(answer.getEntity()) : null);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] fingerprint(Object said) {
        try {
            return seal.fingerprint(json.writeValueAsBytes(List.of(request.path(), said)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object proceed(InvocationContext call) {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
