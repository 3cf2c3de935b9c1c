package nl.krachtketen.participant.speed;

import static nl.krachtketen.kit.test.Eventually.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.krachtketen.kit.test.TestDatabase;

/** Every statement that one command ran, with its parameters, as PostgreSQL's own log tells them. */
record SeenCommand(List<Statement> statements) {

    /** A parameter that is null is NULL. */
    record Statement(String sql, List<String> parameters) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern STATEMENT = Pattern.compile("(?:execute [^:]+: |statement: )(.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (?:NULL|'([^']*(?:''[^']*)*)')");
    private static final String END = "that was the command";

    /**
     * Runs a command of an organisation and returns what it ran.
     *
     * @param organisation by which the command's transactions are told from everything else that goes on
     */
    static SeenCommand of(String organisation, Callable<?> command) throws Exception {
        settings("log_statement = 'all'");
        long begin = TestDatabase.count("postgres", "select size from pg_stat_file(pg_current_logfile('jsonlog'))");
        command.call();
        TestDatabase.execute("postgres", "select '" + END + "'");
        String log = await().until(() -> logFrom(begin), text -> text.contains(END));
        settings("log_statement = 'none'");
        return new SeenCommand(transactions(log).stream().filter(transaction -> transaction.stream()
                .anyMatch(statement -> statement.sql().contains("set_config('app.organisation'") && statement.parameters().contains(organisation)))
                .flatMap(List::stream).toList());
    }

    /** The server must collect its log, which is decided when it starts: {@code ./krachtketen bench write-path} does. */
    static boolean canSee() {
        settings("log_destination = 'jsonlog'");
        settings("log_rotation_size = 0");
        return TestDatabase.count("postgres", "select count(*) from pg_settings where name = 'logging_collector' and setting = 'on'") == 1;
    }

    private static void settings(String setting) {
        TestDatabase.execute("postgres", "alter system set " + setting);
        TestDatabase.execute("postgres", "select pg_reload_conf()");
    }

    private static String logFrom(long begin) throws SQLException {
        try (var db = TestDatabase.superuser("postgres"); var read = db.prepareStatement(
                "select pg_read_file(pg_current_logfile('jsonlog'), ?, 100000000)")) {
            read.setLong(1, begin);
            try (var rows = read.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static List<List<Statement>> transactions(String log) throws JsonProcessingException {
        List<List<Statement>> transactions = new ArrayList<>();
        Map<Integer, List<Statement>> open = new LinkedHashMap<>();
        for (String line : log.lines().filter(line -> line.startsWith("{") && line.endsWith("}")).toList()) {
            JsonNode entry = JSON.readTree(line);
            Matcher statement = STATEMENT.matcher(entry.path("message").asText());
            if (statement.matches()) {
                var seen = new Statement(statement.group(1).strip(), parameters(entry.path("detail").asText()));
                int process = entry.get("pid").asInt();
                if (seen.sql().equals("BEGIN")) {
                    open.put(process, new ArrayList<>());
                }
                open.getOrDefault(process, new ArrayList<>()).add(seen);
                if (seen.sql().equals("COMMIT") && open.containsKey(process)) {
                    transactions.add(open.remove(process));
                }
            }
        }
        return transactions;
    }

    private static List<String> parameters(String detail) {
        List<String> parameters = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            parameters.add(parameter.group(1) == null ? null : parameter.group(1).replace("''", "'"));
        }
        return parameters;
    }
}
