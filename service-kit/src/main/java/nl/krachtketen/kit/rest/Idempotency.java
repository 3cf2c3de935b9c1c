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
        return replay(keys.find(caller.organisation(), key.get()), fingerprint);
    }

    /**
     * For work that takes effect once by itself, in transactions of its own: its answer is kept when it is done. Two at once both do
     * it, and both get the answer of the first.
     */
    public Response ofAnswer(byte[] body, Supplier<Response> work) {
        Optional<String> key = request.idempotencyKey();
        if (key.isEmpty()) {
            return work.get();
        }
        byte[] fingerprint = fingerprint(body);
        Optional<IdempotencyKeys.Stored> known = transactions.asCaller(() -> keys.lookUp(caller.organisation(), key.get()));
        if (known.isPresent()) {
            return replay(known.get(), fingerprint);
        }
        Response answer = work.get();
        return answer.getStatus() >= 400 ? answer : transactions.asCaller(() -> kept(key.get(), fingerprint, answer));
    }

    private Response kept(String key, byte[] fingerprint, Response answer) {
        if (keys.claim(caller.organisation(), key, fingerprint)) {
            keys.remember(caller.organisation(), key, stored(answer, fingerprint));
            return answer;
        }
        return replay(keys.find(caller.organisation(), key), fingerprint);
    }

    private static Response replay(IdempotencyKeys.Stored stored, byte[] fingerprint) {
        if (!Arrays.equals(stored.fingerprint(), fingerprint)) {
            throw Problem.idempotencyKeyReused();
        }
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
