package nl.krachtketen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.krachtketen.kit.test.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * This version starts on tables of an earlier one that have rows: those are as they were, what is read elsewhere now is there, and the earlier one can go on
 * beside it. A release that takes something away for good raises the version from which one may come.
 */
@QuarkusTest
class EarlierTablesTest {

    private static final String EARLIER = "32";
    private static final String DATABASE = "reporting_" + EARLIER;
    private static final String SUPERUSER = "reset role";
    private static final String PLATFORM = "set role reporting_system";
    private static final String OFFICE = "set role reporting_tenant; set app.roles = 'programme-office'";
    private static final String MUNICIPALITY = "set role reporting_tenant; set app.roles = 'regie'; set app.municipalities = 'GM0758'";

    /** One woman found work after she joined in, another one pauses; in October everybody who wanted something was of the lowest level. */
    private static final String ROWS = """
            insert into event_log (id, source, type, topic, subject, participant, time, sequence, correlation, applied, payload)
            values (id(1), 'urn:test', 'nl.krachtketen.participants.registered.v1', 'chain-events', id(1), id(1), '2008-01-07', 1, id(1), true, '{}');
            insert into journey_event (participant, occurred_at, recorded_at, event_id, type, step, organisation, municipality, recruitment_channel,
                counts_for_programme, settles)
            values (id(1), '2008-01-07', '2008-01-07', id(1), 'nl.krachtketen.participants.registered.v1', 'RECRUITED', '00000001001001002000', 'GM0758',
                'HOME_VISIT', true, true);
            insert into journey (participant, municipality, recruitment_channel, counts_for_programme, recruited_at, trial_at, work_at, paused, trail)
            values (id(1), 'GM0758', 'HOME_VISIT', true, '2008-01-07', '2008-02-04', '2008-09-01', false, array[id(7)]::uuid[]),
                (id(2), 'GM0758', 'HOME_VISIT', true, '2008-01-07', '2008-02-04', null, true, array[id(7)]::uuid[]);
            insert into tally values ('GM0758', 'STEP', 'TRIAL', 0, 2), ('GM0758', 'FURTHEST', 'TRIAL', 0, 1), ('GM0758', 'PAUSED', 'TRIAL', 0, 1);
            insert into trail values ('GM0758', id(7), 'MOVED_ON', 1), ('GM0758', id(7), 'PAUSED', 1);
            insert into publication values (200811, '2008-11-01');
            insert into published_figure values (200811, '*', 'CAME_IN', '*', '*', 48, 50), (200811, 'GM0758', 'CAME_IN', '*', '*', 2, null);
            insert into published_demand values (200810, 'LANGUAGE', 'ALL', 31, 30, '2008-10-01'), (200810, 'LANGUAGE', 'LOW', 31, 30, '2008-10-01'),
                (200811, 'LANGUAGE', 'ALL', 40, 40, '2008-11-01'), (200811, 'LANGUAGE', 'LOW', 33, null, '2008-11-01'),
                (200811, 'LANGUAGE', 'HIGH', 7, null, '2008-11-01')
            """.replaceAll("\\bid\\((\\d)\\)", "'00000000-0000-0000-0000-00000000000$1'");

    /** What it writes when the next month begins and the one who pauses comes back. */
    private static final String MORE_ROWS = """
            insert into published_demand values (200812, 'LANGUAGE', 'ALL', 38, 40, '2008-12-01');
            insert into publication values (200812, '2008-12-01');
            update journey set paused = false, placed_at = '2008-12-08' where paused;
            insert into journey (participant, municipality, recruitment_channel, counts_for_programme, recruited_at)
            values (gen_random_uuid(), 'GM0758', 'HOME_VISIT', true, '2008-12-01');
            update tally set women = women - 1 where measure = 'PAUSED';
            update trail set next = 'NONE' where next = 'PAUSED'
            """;

    @Inject
    Flyway flyway;

    @BeforeEach
    void tablesOfAnEarlierVersion() {
        TestDatabase.execute("postgres", "create database " + DATABASE + " owner reporting_owner");
        upTo(EARLIER).migrate();
        TestDatabase.execute(DATABASE, PLATFORM + ";" + ROWS);
    }

    @AfterEach
    void gone() {
        TestDatabase.execute("postgres", "drop database " + DATABASE);
    }

    @Test
    void whatTheEarlierVersionWroteIsAsItWas() {
        List<String> tables = rows(SUPERUSER, """
                select format('select (%L, %s)::text from %I', table_name, string_agg(quote_ident(column_name), ', '), table_name)
                from information_schema.columns where table_schema = 'public' and table_name <> 'flyway_schema_history' group by table_name""");
        List<String> before = tables.stream().flatMap(table -> rows(SUPERUSER, table).stream()).toList();

        thisVersionStarts();

        assertThat(before).isNotEmpty();
        assertThat(tables.stream().flatMap(table -> rows(SUPERUSER, table).stream())).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void whatTheOfficeWasToldOfDemandItIsToldOn() {
        thisVersionStarts();

        assertThat(rows(OFFICE, "select (month, subject, item, part, women, taken_at::date)::text from month_figure")).containsExactlyInAnyOrder(
                "(200810,DEMAND,LANGUAGE,ALL,30,2008-10-01)", "(200810,DEMAND,LANGUAGE,LOW,30,2008-10-01)",
                "(200811,DEMAND,LANGUAGE,ALL,40,2008-11-01)", "(200811,DEMAND,LANGUAGE,LOW,,2008-11-01)", "(200811,DEMAND,LANGUAGE,HIGH,,2008-11-01)");
        assertThat(rows(PLATFORM, "select (part, counted)::text from month_figure where month = 200811"))
                .containsExactlyInAnyOrder("(ALL,40)", "(LOW,33)", "(HIGH,7)");
        assertThat(rows(MUNICIPALITY, "select item from month_figure")).isEmpty();
    }

    @Test
    void theEarlierVersionGoesOnBesideThisOne() {
        thisVersionStarts();

        TestDatabase.execute(DATABASE, PLATFORM + ";" + MORE_ROWS);

        assertThat(rows(OFFICE, "select (theme, level, women)::text from published_demand where month = (select max(month) from published_demand)"))
                .containsExactly("(LANGUAGE,ALL,40)");
        assertThat(rows(PLATFORM, "select (furthest, paused, moved_on_from_there)::text from journey"))
                .containsExactlyInAnyOrder("(MOVED_ON,f,f)", "(PLACED,f,f)", "(RECRUITED,f,f)");
        assertThat(rows(MUNICIPALITY, "select (next, women)::text from trail")).containsExactlyInAnyOrder("(MOVED_ON,1)", "(NONE,1)");
    }

    /** A migration that moves rows passes row-level security for that long, and no longer. */
    @Test
    void noTableStaysOpenToItsOwner() {
        thisVersionStarts();
        assertThat(rows(SUPERUSER, "select relname from pg_class where relrowsecurity and not relforcerowsecurity")).isEmpty();
    }

    private void thisVersionStarts() {
        assertThat(upTo("latest").migrate().migrationsExecuted).isPositive();
    }

    private Flyway upTo(String version) {
        return Flyway.configure().configuration(flyway.getConfiguration()).target(version)
                .dataSource("jdbc:postgresql://127.0.0.1:" + TestDatabase.port() + "/" + DATABASE, "reporting_owner", "krachtketen").load();
    }

    /** The first column of what somebody finds. */
    private static List<String> rows(String as, String query) {
        List<String> found = new ArrayList<>();
        try (var db = TestDatabase.superuser(DATABASE); var statement = db.createStatement()) {
            statement.execute(as);
            try (var rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
