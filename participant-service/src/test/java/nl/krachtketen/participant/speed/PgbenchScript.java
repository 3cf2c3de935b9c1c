package nl.krachtketen.participant.speed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.krachtketen.kit.test.TestDatabase;

/**
 * A command as a script for pgbench, which runs the same statements with the same parameters again and again. What differed between two
 * runs of the command differs between two runs of the script: new identifiers and hashes are new, and versions count on.
 *
 * @param variables what the script's variables are at first
 */
record PgbenchScript(String text, Map<String, String> variables) {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** @param client makes the identifiers differ from those of other scripts */
    static PgbenchScript of(int client, SeenCommand first, SeenCommand second) throws SQLException {
        return new Writing(client, first, second).script();
    }

    private static final class Writing {

        private final int client;
        private final SeenCommand first;
        private final SeenCommand second;
        private final Map<String, String> variables = new LinkedHashMap<>(Map.of("n", "0"));
        private final Map<String, String> fresh = new HashMap<>();

        Writing(int client, SeenCommand first, SeenCommand second) {
            this.client = client;
            this.first = first;
            this.second = second;
        }

        PgbenchScript script() throws SQLException {
            if (!sql(first).equals(sql(second))) {
                throw new IllegalStateException("The command does not run the same statements each time:\n" + sql(first) + "\n" + sql(second));
            }
            var text = new StringBuilder("\\set n :n + 1\n");
            try (Connection db = TestDatabase.superuser("participant")) {
                for (int i = 0; i < second.statements().size(); i++) {
                    text.append(statement(db, first.statements().get(i), second.statements().get(i))).append(";\n");
                }
            }
            return new PgbenchScript(text.toString(), variables);
        }

        private static List<String> sql(SeenCommand command) {
            return command.statements().stream().map(SeenCommand.Statement::sql).toList();
        }

        private String statement(Connection db, SeenCommand.Statement before, SeenCommand.Statement after) throws SQLException {
            List<String> types = types(db, after);
            String sql = after.sql().replace("\n", " ");
            for (int i = types.size(); i > 0; i--) {
                sql = sql.replace("$" + i, expression(before.parameters().get(i - 1), after.parameters().get(i - 1)) + "::" + types.get(i - 1));
            }
            return sql;
        }

        private String expression(String before, String after) {
            if (after == null) {
                return "null";
            } else if (before == null || before.equals(after)) {
                return variable(after);
            } else if (after.matches("-?\\d+")) {
                return "(%s + :n::bigint * %d)".formatted(after, Long.parseLong(after) - Long.parseLong(before));
            } else if (after.matches(UUID)) {
                return fresh.computeIfAbsent(after, id -> "('%08x-0000-7000-8000-' || lpad(to_hex(:n::bigint * 64 + %d), 12, '0'))"
                        .formatted(client, fresh.size()));
            } else if (after.matches("\\{" + UUID + "}")) {
                return "('{' || %s || '}')".formatted(expression(before.substring(1, before.length() - 1), after.substring(1, after.length() - 1)));
            } else if (after.matches("\\\\x[0-9a-f]{64}")) {
                return fresh.computeIfAbsent(after, hash -> "sha256(convert_to('%d %d ' || :n::text, 'UTF8'))".formatted(client, fresh.size()));
            }
            return variable(after);
        }

        private String variable(String value) {
            String name = "p" + variables.size();
            variables.put(name, value);
            return ":" + name;
        }
    }

    /** As PostgreSQL understands the statement's parameters; which array a function is given, it would not know. */
    private static List<String> types(Connection db, SeenCommand.Statement statement) throws SQLException {
        if (statement.parameters().isEmpty()) {
            return List.of();
        }
        List<String> known = statement.parameters().stream().map(PgbenchScript::array).toList();
        try (var ask = db.createStatement()) {
            ask.execute("prepare seen (" + String.join(", ", known) + ") as " + statement.sql());
            try (var rows = ask.executeQuery("select unnest(parameter_types)::text from pg_prepared_statements where name = 'seen'")) {
                List<String> types = new ArrayList<>();
                while (rows.next()) {
                    types.add(rows.getString(1));
                }
                return IntStream.range(0, known.size()).mapToObj(types::get).toList();
            } finally {
                ask.execute("deallocate seen");
            }
        }
    }

    private static String array(String value) {
        if (value == null || !value.startsWith("{") || !value.endsWith("}") || value.startsWith("{\"") && value.contains("\":")) {
            return "unknown";
        }
        return value.matches("\\{\"?" + UUID + ".*") ? "uuid[]" : value.matches("\\{\\d{1,15}(,\\d{1,15})*}") ? "bigint[]" : "text[]";
    }
}
