package nl.krachtketen.kit.test;

import java.util.List;
import java.util.stream.Stream;

/** An address, written so that whoever guards it may see another one than whoever answers at it. */
final class PathTricks {

    private PathTricks() {}

    /** @param path as in {@code /v1/participants} */
    static List<String> of(String path) {
        return Stream.of(inserted(path), climbing(path), encoded(path), appended(path), oddTargets(path)).flatMap(all -> all).toList();
    }

    private static Stream<String> inserted(String path) {
        String rest = path.substring("/v1".length());
        return Stream.of("/" + path, "//" + path, "/v1/" + rest, "/v1/./" + rest.substring(1), "/v1;x=1" + rest, "/;x=1" + path,
                path.replaceFirst("/(\\w[^/]*)$", "//$1"), path.replaceFirst("/(\\w[^/]*)$", ";x=1/$1"));
    }

    private static Stream<String> climbing(String path) {
        String rest = path.substring("/v1".length());
        return Stream.of("/v1/openapi.json/.." + rest, "/v1/openapi.json/..;" + rest, "/q/health/..;" + path, "/q/health/../.." + path,
                "/assets/..;" + path, "/assets/%2e%2e" + path, "/openbaar/..;" + path, "/openbaar/%2e%2e;" + path, "/..;" + path,
                "/.." + path,
                "/assets/..%2f" + path.substring(1), "/assets/..%5c" + path.substring(1), "/assets/%252e%252e" + path);
    }

    private static Stream<String> encoded(String path) {
        return Stream.of(path.replace("/v1/", "/v1%2f"), path.replace("/v1/", "/v1%2F"), path.replace("/v1/", "%2fv1/"),
                path.replace("/v1/", "/%76%31/"), path.replace("/v1/", "/v1%5c"), path.replace("/v1/", "/v1\\"),
                path.replace("/v1/", "/V1/"),
                path.replace("/v1/", "/%2e/v1/"), path.replace("/v1/", "/v1/%c0%af"), path.replace("/v1/", "/\uFF561/"));
    }

    private static Stream<String> appended(String path) {
        return Stream.of("%00", "%00.html", "%2f", "/", "/.", "/..", ";x=1", ";.css", ".json", "%20", "%0d%0aX-Planted:%20yes", "%", "%zz",
                "%0a", "?", "?%00", "?a=%zz", "#x", "/" + "a".repeat(3_000)).map(ending -> path + ending);
    }

    private static Stream<String> oddTargets(String path) {
        return Stream.of("http://elsewhere.example" + path, "*" + path, path.substring(1));
    }
}
