package nl.krachtketen.reporting.delivery;

import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls receivers. It connects to the address that was checked, with the name for TLS and Host; follows no redirect; and gives
 * a receiver that drips its answer no more time than one that says nothing.
 */
@Singleton
class WebhookClient {

    /** More than any receiver has subscriptions: none of them may wait for another's connection. */
    private static final int CONNECTIONS_PER_RECEIVER = 10_000;
    private static final int CONNECT_MILLIS = 5_000;
    private static final int GRACE_SECONDS = 5;
    private static final int LONGEST_ANSWER = 65_536;
    private static final int EXCERPT = 1_024;

    private final Vertx vertx;
    private final WebhookConfig config;
    private final Destinations destinations;
    private final HttpClient client;

    @Inject
    WebhookClient(Vertx vertx, WebhookConfig config, Destinations destinations) {
        this.vertx = vertx;
        this.config = config;
        this.destinations = destinations;
        var options = new HttpClientOptions().setMaxPoolSize(CONNECTIONS_PER_RECEIVER).setConnectTimeout(CONNECT_MILLIS);
        config.authorities().ifPresent(file -> options.setTrustOptions(new PemTrustOptions().addCertPath(file.toString())));
        client = vertx.createHttpClient(options);
    }

    Answer call(HttpMethod method, String url, Map<String, String> headers, byte[] body) {
        try {
            return call(method, destinations.resolve(url), headers, body);
        } catch (Destinations.Forbidden e) {
            return Answer.none(Outcome.FORBIDDEN_ADDRESS);
        } catch (UnknownHostException e) {
            return Answer.none(Outcome.UNREACHABLE);
        }
    }

    Answer call(HttpMethod method, Destination destination, Map<String, String> headers, byte[] body) {
        Promise<Answer> answer = Promise.promise();
        long deadline = vertx.setTimer(config.timeout().toMillis(), late -> answer.tryComplete(Answer.none(Outcome.TIMED_OUT)));
        client.request(options(method, destination, headers)).onFailure(answer::tryFail)
                .onSuccess(request -> exchange(request, body, answer));
        try {
            return answer.future().toCompletionStage().toCompletableFuture().get(config.timeout().toSeconds() + GRACE_SECONDS,
                    TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return Answer.none(Outcome.UNREACHABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.none(Outcome.UNREACHABLE);
        } finally {
            vertx.cancelTimer(deadline);
        }
    }

    /** The address as a number, because connections are kept by what stands here, and a name can come to mean another address. */
    private static RequestOptions options(HttpMethod method, Destination destination, Map<String, String> headers) {
        var options = new RequestOptions().setMethod(method).setSsl(destination.encrypted())
                .setServer(SocketAddress.inetSocketAddress(destination.address().getPort(),
                        destination.address().getAddress().getHostAddress()))
                .setHost(destination.url().getHost()).setPort(destination.address().getPort()).setURI(destination.pathAndQuery())
                .setFollowRedirects(false);
        headers.forEach(options::putHeader);
        return options;
    }

    /** If the time is over while it connects, nothing is sent any more. */
    private static void exchange(HttpClientRequest request, byte[] body, Promise<Answer> answer) {
        answer.future().onComplete(over -> {
            if (over.failed() || over.result().outcome() == Outcome.TIMED_OUT) {
                request.reset();
            }
        });
        if (!answer.future().isComplete()) {
            request.send(Buffer.buffer(body)).onFailure(cut -> answer.tryComplete(Answer.none(Outcome.BROKEN_OFF)))
                    .onSuccess(response -> read(response, answer));
        }
    }

    /** An answer that breaks off after its status counts as given. */
    private static void read(HttpClientResponse response, Promise<Answer> answer) {
        Buffer body = Buffer.buffer();
        Runnable end = () -> answer.tryComplete(Answer.of(response.statusCode(), response.getHeader("Retry-After"),
                response.getHeader("WebHook-Allowed-Origin"), excerpt(body)));
        response.exceptionHandler(cut -> end.run());
        response.endHandler(whole -> end.run());
        response.handler(part -> {
            body.appendBuffer(part);
            if (body.length() > LONGEST_ANSWER) {
                end.run();
                response.request().reset();
            }
        });
    }

    private static String excerpt(Buffer body) {
        return body.getString(0, Math.min(body.length(), EXCERPT), StandardCharsets.UTF_8.name());
    }
}
