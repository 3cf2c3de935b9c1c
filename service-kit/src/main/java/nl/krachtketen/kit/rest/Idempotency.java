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
import nl.krachtketen.kit.tenancy.Caller;

/** Makes a POST with an {@code Idempotency-Key} take effect once per organisation; keys are kept for seven days. */
@ApplicationScoped
class Idempotency {

    @Inject
    IdempotencyKeys keys;

    @Inject
    AnswerSeal seal;

    @Inject
    Caller caller;

    @Inject
    ObjectMapper json;

    @Inject
    CurrentRequest request;

    Object once(InvocationContext call) {
        Optional<String> key = request.idempotencyKey();
        if (key.isEmpty()) {
            return proceed(call);
        }
        byte[] fingerprint = fingerprint(call);
        if (keys.claim(caller.organisation(), key.get(), fingerprint)) {
            Response answer = (Response) proceed(call);
            keys.remember(caller.organisation(), key.get(), stored(answer, fingerprint));
            return answer;
        }
        return replay(keys.find(caller.organisation(), key.get()), fingerprint);
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

    private byte[] fingerprint(InvocationContext call) {
        try {
            return seal.fingerprint(json.writeValueAsBytes(List.of(request.path(), call.getParameters())));
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
