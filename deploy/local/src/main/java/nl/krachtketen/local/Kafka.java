package nl.krachtketen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** One Kafka broker that is its own controller (KRaft), in a process of its own. */
final class Kafka extends Part {
    static final String NAME = "kafka";

    private final KafkaLogins logins;
    private final Path folder;

    Kafka(Settings settings, KafkaLogins logins) {
        super(NAME, settings, List.of());
        this.logins = logins;
        this.folder = settings.data("kafka");
    }

    @Override
    void prepare(Consumer<String> progress) throws IOException {
        Files.createDirectories(folder);
        writeForOwnerOnly(configuration(), """
                process.roles=broker,controller
                node.id=1
                controller.quorum.bootstrap.servers=127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=LOCAL://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=LOCAL://127.0.0.1:%1$d
                listener.security.protocol.map=CONTROLLER:SASL_PLAINTEXT,LOCAL:SASL_PLAINTEXT
                inter.broker.listener.name=LOCAL
                sasl.enabled.mechanisms=PLAIN
                sasl.mechanism.inter.broker.protocol=PLAIN
                sasl.mechanism.controller.protocol=PLAIN
                listener.name.local.plain.sasl.jaas.config=%4$s
                listener.name.controller.plain.sasl.jaas.config=%5$s
                authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
                super.users=User:operator
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.num.partitions=4
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                """.formatted(settings().port(Port.KAFKA), settings().port(Port.KAFKA_CONTROLLER), log(),
                logins.listener(KafkaLogins.all()), logins.listener(List.of(KafkaLogins.OPERATOR))));
        if (Files.notExists(log().resolve("meta.properties"))) {
            progress.accept("formatting its storage");
            Processes.runTool(java("kafka.tools.StorageTool", "format", "--standalone", "-t", clusterId(),
                    "-c", configuration().toString()), Map.of(), settings().log(NAME));
        }
    }

    @Override
    List<String> command() {
        return java("kafka.Kafka", configuration().toString());
    }

    @Override
    boolean ready() {
        return new Topics(settings(), logins).brokerAnswers();
    }

    @Override
    void setUp(Consumer<String> progress) {
        progress.accept("making the topics and granting the rights");
        new Topics(settings(), logins).create();
    }

    /** The passwords of all logins stand in it. */
    private static void writeForOwnerOnly(Path file, String text) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(file, text);
    }

    private List<String> java(String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Processes.java(), Processes.QUICK, "-XX:+UseSerialGC", "-Xmx256m",
                Processes.FEW_NEW, "-Dorg.slf4j.simpleLogger.showDateTime=true", "-Dorg.slf4j.simpleLogger.logFile=System.out",
                "-cp", settings().built("lib") + "/*", main));
        command.addAll(List.of(arguments));
        return command;
    }

    private Path configuration() {
        return folder.resolve("server.properties");
    }

    private Path log() {
        return folder.resolve("log");
    }

    private static String clusterId() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 22);
    }
}
