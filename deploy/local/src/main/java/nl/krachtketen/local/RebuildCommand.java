package nl.krachtketen.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lets reporting-service make its projections anew from the log, and shows how far it is. It goes on when this is stopped. */
@Command(name = "rebuild")
final class RebuildCommand implements Callable<Integer> {
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final String ASK = """
            with open as (select id from projection_rebuild where finished_at is null limit 1),
                asked as (insert into projection_rebuild (id) select gen_random_uuid() where not exists (select from open) returning id)
            select id from open union all select id from asked""";
    private static final String STATE = """
            select events, done, begun_again, removed, added, failure, finished_at is not null as over,
                extract(epoch from coalesce(finished_at, now()) - requested_at)
            from projection_rebuild where id = ?::uuid""";

    /** How far it is. */
    record State(long events, long done, int begunAgain, long removed, long added, String failure, boolean over, double seconds) {
        static State of(ResultSet row) throws SQLException {
            return new State(row.getLong(1), row.getLong(2), row.getInt(3), row.getLong(4), row.getLong(5), row.getString(6), row.getBoolean(7),
                    row.getDouble(8));
        }

        String line() {
            return events == 0 ? "waiting for reporting-service" : Bar.of("events", done, events)
                    + (begunAgain > 0 ? " · begun again, because somebody was erased meanwhile" : "");
        }

        String result() {
            return String.format(Locale.ROOT, "Made anew from %,d events in %.1f s: ", events, seconds) + (removed + added == 0
                    ? "not one row differs."
                    : String.format(Locale.ROOT, "%,d rows were removed and %,d added.", removed, added));
        }
    }

    @Override
    public Integer call() throws Exception {
        Platform platform = Platform.of(System.getenv());
        platform.mustRun();
        try (Connection database = new DatabaseSetup(platform.settings(), platform.secrets()).connect(ServiceName.REPORTING)) {
            State state = await(database, ask(database));
            if (state.failure() != null) {
                throw new PlatformException("Nothing was changed, because it failed: " + state.failure()
                        + ".\n./krachtketen logs reporting tells more.");
            }
            System.out.println("  " + state.result());
            return 0;
        }
    }

    /** Joins one that is under way already. */
    private static String ask(Connection database) throws SQLException {
        try (var query = database.createStatement(); var answer = query.executeQuery(ASK)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static State await(Connection database, String id) throws SQLException {
        boolean live = System.getenv("KRACHTKETEN_TERMINAL") != null;
        State state = look(database, id);
        while (!state.over()) {
            if (live) {
                System.out.print("\r\u001b[2K  " + state.line());
                System.out.flush();
            }
            Pause.of(LOOK_EVERY);
            state = look(database, id);
        }
        System.out.println((live ? "\r\u001b[2K  " : "  ") + state.line());
        return state;
    }

    private static State look(Connection database, String id) throws SQLException {
        try (var query = database.prepareStatement(STATE)) {
            query.setString(1, id);
            try (var answer = query.executeQuery()) {
                answer.next();
                return State.of(answer);
            }
        }
    }
}
