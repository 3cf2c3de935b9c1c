package nl.krachtketen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** One Kafka broker that is its own controller (KRaft), in a process of its own. */
final class Kafka extends Part {
    static final String NAME = "kafka";

    private final Path folder;

    Kafka(Settings settings) {
        super(NAME, settings, List.of());
        this.folder = settings.data("kafka");
    }

    @Override
    void prepare(Consumer<String> progress) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(configuration(), """
                process.roles=broker,controller
                node.id=1
                controller.quorum.bootstrap.servers=127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
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
                """.formatted(settings().port(Port.KAFKA), settings().port(Port.KAFKA_CONTROLLER), log()));
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
        return new Topics(settings()).brokerAnswers();
    }

    @Override
    void setUp(Consumer<String> progress) {
        progress.accept("making the topics");
        new Topics(settings()).create();
    }

    private List<String> java(String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Processes.java(), Processes.QUICK, "-Xmx256m", "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.showDateTime=true", "-Dorg.slf4j.simpleLogger.logFile=System.out",
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
