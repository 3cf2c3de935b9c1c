package nl.krachtketen.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Answers with a problem what no resource gets to see. */
@Singleton
class EarlyRefusals {

    @Inject
    ObjectMapper json;

    void refuse(RoutingContext call, Problem problem) {
        try {
            problem.headers().forEach(call.response()::putHeader);
            call.response().setStatusCode(problem.details().status()).putHeader(HttpHeaders.CONTENT_TYPE, Media.PROBLEM)
                    .end(json.writeValueAsString(problem.details()));
        } catch (JsonProcessingException e) {
            call.fail(e);
        }
    }
}
