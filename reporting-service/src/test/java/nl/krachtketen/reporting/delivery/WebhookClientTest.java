package nl.krachtketen.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call goes to the address that was checked, and to nobody who cannot prove to have the name. */
class WebhookClientTest {

    private static final String NAME = "partner.krachtketen.test";
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    Path folder;

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Vertx vertx = Vertx.vertx();
    private HttpsServer server;

    @BeforeEach
    void aPartnerWithACertificateForItsName() throws Exception {
        keytool("-genkeypair", "-alias", "partner", "-keyalg", "EC", "-dname", "CN=" + NAME, "-ext", "san=dns:" + NAME);
        keytool("-exportcert", "-rfc", "-alias", "partner", "-file", folder.resolve("partner.pem").toString());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.setHttpsConfigurator(new HttpsConfigurator(tls()));
        server.createContext("/", exchange -> {
            var session = (ExtendedSSLSession) ((HttpsExchange) exchange).getSSLSession();
            heard.add(exchange.getRequestHeaders().getFirst("Host") + " " + session.getRequestedServerNames() + " "
                    + exchange.getRequestURI());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        vertx.close();
    }

    @Test
    void theCheckedAddressIsCalledUnderItsName() {
        Answer answer = call(NAME, Optional.of(folder.resolve("partner.pem")));

        assertThat(answer.outcome()).isEqualTo(Outcome.DELIVERED);
        assertThat(heard).singleElement().asString().startsWith(NAME + ":" + server.getAddress().getPort()).contains("value=" + NAME)
                .endsWith("/hook?partner=1");
    }

    @Test
    void whoeverCannotProveTheNameIsToldNothing() {
        assertThat(call("another.krachtketen.test", Optional.of(folder.resolve("partner.pem"))).outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(call(NAME, Optional.empty()).outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(heard).isEmpty();
    }

    /** No resolver knows the name, so nothing but the given address can have been called. */
    private Answer call(String name, Optional<Path> authorities) {
        var settings = new Settings(true, authorities);
        int port = server.getAddress().getPort();
        var destination = new Destination(URI.create("https://" + name + ":" + port + "/hook?partner=1"), server.getAddress());
        return new WebhookClient(vertx, settings, new Destinations(settings)).call(HttpMethod.POST, destination, Map.of(), new byte[] {1});
    }

    private SSLContext tls() throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (var file = Files.newInputStream(folder.resolve("keys.p12"))) {
            keys.load(file, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", folder.resolve("keys.p12").toString(), "-storetype", "PKCS12", "-storepass",
                new String(PASSWORD)));
        assertThat(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("keytool.log").toFile()).start()
                .waitFor()).isZero();
    }
}
