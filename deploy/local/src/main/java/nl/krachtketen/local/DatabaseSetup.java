package nl.krachtketen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the database and the roles of each service by the same SQL that docker compose and the tests use. */
final class DatabaseSetup {
    static final String SUPERUSER = "postgres";

    private final Settings settings;
    private final Secrets secrets;

    DatabaseSetup(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    Connection connect() throws SQLException {
        return connect("postgres");
    }

    /** To the database of a service, with all rights. */
    Connection connect(ServiceName service) throws SQLException {
        return connect(service.shortName());
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(settings.jdbcUrl(database), SUPERUSER, secrets.databaseSuperuser());
    }

    void create() throws IOException {
        String template = Files.readString(settings.root().resolve("deploy/postgres/service.sql"));
        try (Connection connection = connect()) {
            for (ServiceName service : ServiceName.values()) {
                if (!exists(connection, service.shortName())) {
                    run(connection, template
                            .replace("${service}", service.shortName())
                            .replace("${password}", secrets.database()));
                }
            }
        } catch (SQLException e) {
            throw new PlatformException("The databases could not be made: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, database);
            return query.executeQuery().next();
        }
    }

    private static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : script.split(";\n")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }
}
