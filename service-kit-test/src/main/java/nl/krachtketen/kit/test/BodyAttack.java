package nl.krachtketen.kit.test;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.kit.test.MatrixData.Subject;

/** Sends every operation that takes a body what should break it: no answer may be 5xx, and the service goes on serving. */
final class BodyAttack {

    private static final int TOO_LARGE = 10 * 1_048_576 + 1;
    private static final int STALLED = 300;
    private static final int PATIENCE = 30;
    /** About where a body ends two readers may disagree. */
    private static final List<String> FRAMES = List.of("Content-Length: 2\r\nContent-Length: 3", "Content-Length: -1", "Content-Length: +2",
            "Content-Length: 0x2", "Content-Length: 99999999999999999999", "Content-Length : 2", "Content-Length: 2, 2",
            "Content-Length: 2\r\nTransfer-Encoding: chunked", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
            "Transfer-Encoding: xchunked", "Transfer-Encoding: chunked\r\nX: ", "Expect: 100-continue, 200-ok");

    private static final int SHARE = 40;
    private static final int FEW = 8;

    private final MatrixCalls matrix;
    private final List<String> harm;
    private final Portions<byte[]> documents = new Portions<>(HostileBodies.collected());
    private final Portions<byte[]> ours = new Portions<>(HostileBodies.ours().toList());
    private final Portions<String> values = new Portions<>(HostileBodies.VALUES);
    private int calls;

    BodyAttack(MatrixCalls matrix, List<String> harm) {
        this.matrix = matrix;
        this.harm = harm;
    }

    int calls() {
        return calls;
    }

    void check(Operation operation, Subject subject) {
        if (operation.bodies().isMissingNode()) {
            return;
        }
        Stream<byte[]> spoilt = matrix.body(operation).stream().map(body -> matrix.filled(subject, body))
                .flatMap(body -> HostileBodies.spoilt(body, () -> values.next(FEW)));
        Stream.of(documents.next(SHARE), ours.next(FEW), spoilt).flatMap(each -> each)
                .forEach(body -> mustBeAnswered(operation, subject, body));
    }

    /** What is not about one operation or another: where bodies end, and who never ends them. */
    void checkTheService() {
        List<Operation> operations = OpenApi.served().operations();
        Operation writing = operations.stream().filter(operation -> !operation.bodies().isMissingNode()).findFirst().orElseThrow();
        Operation reading = operations.stream().filter(operation -> operation.id().startsWith("list")).findFirst().orElseThrow();
        try (var answeredTwice = LogWatch.of("Response has already been written")) {
            checkTheService(head(writing, matrix.data().freshSubject(writing.id())), reading);
            answeredTwice.found().forEach(line -> harm.add(line.lines().findFirst().orElseThrow()));
        }
    }

    private void checkTheService(byte[] head, Operation reading) {
        mustBeTooLarge("a body", sent(head, "Content-Length: " + TOO_LARGE + "\r\n\r\n" + " ".repeat(TOO_LARGE)));
        mustBeTooLarge("a chunk", sent(head, "Transfer-Encoding: chunked\r\n\r\n%x\r\n".formatted(TOO_LARGE) + " ".repeat(TOO_LARGE)));
        FRAMES.forEach(frame -> mustStand(frame, sent(head, frame + "\r\n\r\n0\r\n\r\n")));
        mustServeBesideThoseWhoStall(head, reading);
    }

    private void mustBeAnswered(Operation operation, Subject subject, byte[] body) {
        calls++;
        var answer = matrix.send(operation, matrix.somebodyAllowed(operation), subject, BodyPublishers.ofByteArray(body));
        if (answer.statusCode() >= 500) {
            String beginning = new String(body, 0, Math.min(body.length, 300), UTF_8);
            harm.add("%s of %s: %d %s".formatted(operation.id(), beginning, answer.statusCode(), answer.body()));
        }
    }

    private void mustStand(String frame, Answer answer) {
        calls++;
        if (answer.status() >= 500 || answer.status() >= 200 && answer.status() < 300) {
            harm.add("a body with %s: %d %s".formatted(frame, answer.status(), answer.body()));
        }
    }

    private void mustBeTooLarge(String what, Answer answer) {
        calls++;
        if (answer.status() != 413) {
            harm.add("%s of 10 MB and more: %d %s".formatted(what, answer.status(), answer.body()));
        }
    }

    /** What is answered to all of it, or to as much as the other side took. */
    private static Answer sent(byte[] head, String rest) {
        try (Socket socket = RawHttp.open()) {
            socket.getOutputStream().write(head);
            try {
                socket.getOutputStream().write(rest.getBytes(US_ASCII));
            } catch (SocketException refused) {
                // What it said before it closed is read next.
            }
            return RawHttp.read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] head(Operation operation, Subject subject) {
        return (operation.method() + " " + matrix.address(operation, subject) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "If-Match: *\r\nContent-Type: " + operation.mediaType() + "\r\n" + matrix.authorization(operation)).getBytes(US_ASCII);
    }

    private void mustServeBesideThoseWhoStall(byte[] head, Operation reading) {
        Subject subject = matrix.data().freshSubject(reading.id());
        List<Socket> stalled = new ArrayList<>();
        try {
            for (int i = 0; i < STALLED; i++) {
                stalled.add(RawHttp.open());
                stalled.getLast().getOutputStream().write(head);
                String length = i % 2 == 0 ? "Content-Length: 100000\r\n\r\n{" : "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n";
                stalled.getLast().getOutputStream().write(length.getBytes(US_ASCII));
            }
            long before = System.nanoTime();
            int status = matrix.send(reading, matrix.somebodyAllowed(reading), subject).statusCode();
            long seconds = (System.nanoTime() - before) / 1_000_000_000;
            if (status != 200 || seconds >= PATIENCE) {
                harm.add("beside %d callers who stall, %s is answered %d after %d s".formatted(STALLED, reading.id(), status, seconds));
            }
            for (Socket socket : stalled) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
