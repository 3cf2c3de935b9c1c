package nl.krachtketen.reporting;

import static nl.krachtketen.kit.test.Eventually.await;

import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.kit.test.TestDatabase;

/** Five women in Breda between two organisations: one of each sort that waits or does not. */
public final class FiveWomen {

    public static final String SCHOOL = "00000001001001005000";
    public static final UUID COACH = UUID.randomUUID();

    private FiveWomen() {}

    /** Taken over by the school; asked for and not answered; waiting at her recruiter's; at home in a group; placed. */
    public static void begin() {
        Reporting.forgetEverything();
        TestDatabase.execute("reporting", "insert into organisation values ('" + SCHOOL + "', 'Taalschool Breda')");
        Woman over = woman(ParticipationLevel.HIGH);
        Woman asked = woman(ParticipationLevel.HIGH);
        Woman waits = woman(ParticipationLevel.HIGH);
        Woman atHome = woman(ParticipationLevel.LOW);
        Woman placed = woman(ParticipationLevel.MIDDLE);
        Reporting.publish(
                over.registered("2008-01-01"), over.intakeDone("2008-01-10"), over.offered("2008-01-20", SCHOOL), over.accepted("2008-01-23", SCHOOL),
                asked.registered("2008-01-01"), asked.intakeDone("2008-01-10"), asked.offered("2008-01-12", SCHOOL), asked.lapsed("2008-01-26", SCHOOL),
                asked.offered("2008-03-01", SCHOOL),
                waits.registered("2008-02-20"), waits.coached("2008-02-21", COACH),
                atHome.registered("2007-12-01"), atHome.intakeDone("2007-12-10"), atHome.course("2008-01-01"), atHome.coached("2008-01-01", COACH),
                placed.registered("2008-01-01"), placed.placed("2008-03-02"));
        await().until(() -> Reporting.count("select count(*) from journey_event") == 17);
    }

    /** Another one. */
    public static Woman woman(ParticipationLevel level) {
        return new Woman(UUID.randomUUID(), "GM0758", level, true);
    }
}
