package nl.krachtketen.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Addresses that a partner could name to reach through the platform what only the platform can reach. */
class DestinationsTest {

    private static final List<String> HOSTS = List.of(
            // This machine, in every way in which somebody wrote it.
            "127.0.0.1", "127.1", "127.0.1", "127.255.255.254", "0.0.0.0", "0", "2130706433", "017700000001", "0177.0.0.1", "0x7f000001",
            "0x7f.1", "0x7F.0x0.0x0.0x1", "127.0.0.1.", "0127.0.0.1", "localhost", "LOCALHOST", "[::1]", "[::]",
            "[0:0:0:0:0:0:0:1]", "[0000::0001]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::127.0.0.1]",
            "[64:ff9b::7f00:1]", "[64:ff9b:1::7f00:1]", "[2002:7f00:1::]", "[2001:0:7f00:1::]", "[::ffff:0:127.0.0.1]", "127。0。0。1",
            "１２７.0.0.1", "①②⑦.⓪.⓪.①", "127.0.0.1%00.example.com", "%31%32%37.0.0.1",
            // Its network.
            "10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.255.255", "100.64.0.1", "169.254.0.1",
            "[fe80::1]", "[fe80::1%25eth0]", "[fec0::1]", "[fc00::1]", "[fd12:3456:789a::1]", "[::ffff:10.0.0.1]", "[::ffff:192.168.1.1]",
            "167772161", "0xa000001", "3232235521",
            // Where clouds keep what their machines may know.
            "169.254.169.254", "[fd00:ec2::254]", "[::ffff:169.254.169.254]", "2852039166", "0xa9fea9fe", "168.63.129.16",
                    "100.100.100.200",
            "192.0.0.192",
            // Nobody's, everybody's, or for a book.
            "255.255.255.255", "224.0.0.1", "240.0.0.1", "198.18.0.1", "192.0.2.1", "198.51.100.1", "203.0.113.1", "[ff02::1]",
                    "[2001:db8::1]",
            "[3fff::1]", "[100::1]");
    private static final WebhookConfig CONFIG = Settings.PRODUCTION;
    private static final Destinations DESTINATIONS = new Destinations(CONFIG);
    private static Vertx vertx;
    private static WebhookClient client;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
        client = new WebhookClient(vertx, CONFIG, DESTINATIONS);
    }

    @AfterAll
    static void stop() {
        vertx.close();
    }

    @Test
    void nothingIsCalledThatIsNotOnTheInternet() throws IOException {
        try (var canary = ServerSocketChannel.open().bind(new InetSocketAddress((InetAddress) null, 0))) {
            canary.configureBlocking(false);
            int port = ((InetSocketAddress) canary.getLocalAddress()).getPort();
            List<String> targets = HOSTS.stream().flatMap(host -> Stream.of("https://" + host + ":" + port + "/", "http://" + host + ":"
                    + port + "/"))
                    .toList();

            assertThat(targets).hasSizeGreaterThan(120).allSatisfy(target ->
                    assertThat(client.call(HttpMethod.POST, target, Map.of(), new byte[0]).outcome()).as(target)
                            .isEqualTo(Outcome.FORBIDDEN_ADDRESS));

            assertThat(canary.accept()).as("a call that came through").isNull();
        }
    }

    @Test
    void anAddressNeedsHttpsAHostAndNoUser() {
        assertThat(Stream.of("http://partner.example/hook", "ftp://partner.example/", "file:///etc/passwd", "gopher://partner.example/",
                "https:///hook", "https://user:secret@partner.example/", "https://partner.example/#part", "https://part ner.example/",
                "https://partner.example\\@127.0.0.1/", "//partner.example/", "partner.example", "", "jdbc:postgresql://partner.example/",
                "https://partner.example/" + "a".repeat(2_000))).allMatch(DestinationsTest::isForbidden);
        assertThat(Stream.of("https://partner.example/hook", "https://partner.example:8443/a?b=c", "HTTPS://Partner.Example",
                "https://8.8.8.8/",
                "https://[2a00:1450:400e:80e::200e]/")).noneMatch(DestinationsTest::isForbidden);
    }

    private static boolean isForbidden(String url) {
        try {
            DESTINATIONS.read(url);
            return false;
        } catch (Destinations.Forbidden e) {
            return true;
        }
    }
}
