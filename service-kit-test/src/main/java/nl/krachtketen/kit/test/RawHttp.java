package nl.krachtketen.kit.test;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** HTTP letter by letter: clients mend what an attacker leaves broken. Version 1.0, so that an answer ends when the connection does. */
final class RawHttp {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final int PATIENCE = 10_000;

    private RawHttp() {}

    /** @param headers each with its line break */
    static Answer send(String method, String target, String headers, byte[] body) {
        try (Socket socket = open()) {
            String length = body.length == 0 ? "" : "Content-Length: " + body.length + "\r\n";
            socket.getOutputStream().write(bytes(method + " " + target + " HTTP/1.0\r\nHost: localhost\r\n" + headers + length + "\r\n"));
            socket.getOutputStream().write(body);
            return read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Socket open() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    /** What came until the answer was whole, or the other side closed. */
    static Answer read(Socket socket) throws IOException {
        var read = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        try {
            for (int size = 0; size >= 0 && !isWhole(read.toString(StandardCharsets.UTF_8)); size = socket.getInputStream().read(part)) {
                read.write(part, 0, size);
            }
        } catch (SocketException | SocketTimeoutException ended) {
            // Whoever refuses a body closes before all of it was sent; what was said before that counts.
        }
        return parsed(read.toString(StandardCharsets.UTF_8));
    }

    private static boolean isWhole(String read) {
        var length = LENGTH.matcher(read);
        int body = read.indexOf("\r\n\r\n") + 4;
        return body > 3 && length.find() && bytes(read.substring(body)).length >= Integer.parseInt(length.group(1));
    }

    private static Answer parsed(String text) {
        if (!text.startsWith("HTTP/")) {
            return new Answer(Answer.NONE, HttpHeaders.of(Map.of(), (name, value) -> true), text);
        }
        String[] parts = text.split("\r\n\r\n", 2);
        List<String> lines = parts[0].lines().toList();
        Map<String, List<String>> headers = lines.stream().skip(1).map(line -> line.split(":\\s*", 2)).filter(pair -> pair.length == 2)
                .collect(Collectors.groupingBy(pair -> pair[0].toLowerCase(), Collectors.mapping(pair -> pair[1], Collectors.toList())));
        return new Answer(Integer.parseInt(lines.getFirst().split(" ")[1]), HttpHeaders.of(headers, (name, value) -> true), parts[1]);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
