package nl.krachtketen.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** What Jaeger or Tempo would be told: the spans of all services, by OTLP over HTTP. */
final class SpanCollector implements AutoCloseable {

    /** @param span what its service did, as part of which trace, when and because of what */
    record Told(String service, Span span) {}

    private final List<Told> spans = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    SpanCollector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    /** By which a service tells its spans here. */
    Map<String, String> settings() {
        return Map.of("QUARKUS_OTEL_SDK_DISABLED", "false", "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<Told> spans() {
        return spans;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            for (ResourceSpans resource : ExportTraceServiceRequest.parseFrom(exchange.getRequestBody()).getResourceSpansList()) {
                String service = resource.getResource().getAttributesList().stream().filter(each -> each.getKey().equals("service.name"))
                        .map(each -> each.getValue().getStringValue()).findFirst().orElseThrow();
                resource.getScopeSpansList().forEach(scope -> scope.getSpansList().forEach(span -> spans.add(new Told(service, span))));
            }
            exchange.sendResponseHeaders(200, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
