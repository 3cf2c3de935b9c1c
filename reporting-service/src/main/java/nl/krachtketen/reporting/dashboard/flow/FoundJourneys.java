package nl.krachtketen.reporting.dashboard.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.reporting.dashboard.Listing;
import nl.krachtketen.reporting.dashboard.Months;
import nl.krachtketen.reporting.journey.Step;
import org.jdbi.v3.core.Jdbi;

/** The journeys behind a figure, as far as row-level security lets the caller; of whom only the figures are left there is none. */
@ApplicationScoped
class FoundJourneys {

    @Inject
    Jdbi jdbi;

    /** @param behind whom the figure counts */
    Listing<Found, FoundView> of(Crowd behind, String municipality, Selection selection) {
        return new Listing<>((after, limit) -> of(behind, municipality, selection, after, limit), Found::participant, FoundView::of);
    }

    private List<Found> of(Crowd behind, String municipality, Selection selection, UUID after, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select participant, cohort, coalesce(entry_level, 'UNKNOWN'), j.recruitment_channel, furthest, path,
                            greatest(recruited_at, intake_done_at, orientation_at, matched_at, trial_at, placed_at, education_at, work_at,
                                enterprise_at, left_at)
                        from journey j join known_participant using (participant)
                        where j.municipality = :municipality and j.counts_for_programme and j.merged_into is null and path = any(:paths)
                            and cohort between :first and :last
                            and (cast(:level as text) is null or coalesce(entry_level, 'UNKNOWN') = :level)
                            and (cast(:channel as text) is null or j.recruitment_channel = :channel)
                            and (:after::uuid is null or participant > :after)
                        order by participant limit :limit""")
                .bindArray("paths", Integer.class, behind.paths().stream().map(Walked::path).toArray()).bind("municipality", municipality)
                .bind("first", selection.first()).bind("last", selection.last()).bind("level", selection.levelName())
                .bind("channel", selection.channelName()).bind("after", after).bind("limit", limit)
                .map((row, context) -> found(row)).list());
    }

    private static Found found(ResultSet row) throws SQLException {
        Walked walked = new Walked(row.getInt(6), 1);
        Step furthest = Step.valueOf(row.getString(5));
        Node state = walked.droppedOut() ? Node.LEFT : walked.paused() ? Node.PAUSED : furthest == Step.MOVED_ON ? Node.MOVED_ON : null;
        return new Found(row.getObject(1, UUID.class), Months.month(row.getInt(2)), EntryLevel.valueOf(row.getString(3)),
                RecruitmentChannel.valueOf(row.getString(4)), furthest, moment(row), state);
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject(7, OffsetDateTime.class)).map(OffsetDateTime::toInstant).orElse(null);
    }
}
