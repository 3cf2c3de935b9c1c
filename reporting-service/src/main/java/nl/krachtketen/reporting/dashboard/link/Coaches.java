package nl.krachtketen.reporting.dashboard.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.krachtketen.reporting.programme.Organisations;
import org.jdbi.v3.core.Jdbi;

/** Who coaches how many, as far as row-level security lets the caller. Who left or was erased has no coach any more. */
@ApplicationScoped
class Coaches {

    @Inject
    Jdbi jdbi;

    @Inject
    Organisations organisations;

    /** One row: an organisation's coaches. */
    public record Counted(String organisation, int coaches, int women, int most) {}

    CoachFigures figures(String municipality) {
        return new CoachFigures(loads(municipality), languages(municipality));
    }

    private List<CoachLanguage> languages(String municipality) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select language, sum(women)::int as women, coalesce(sum(women) filter (where coached), 0)::int as coached
                        from language_tally where municipality = :municipality group by language having sum(women) > 0
                        order by sum(women) filter (where not coached) desc nulls last, language""")
                .bind("municipality", municipality).mapTo(CoachLanguage.class).list());
    }

    /** The organisation whose coaches carry most each comes first. */
    private List<CoachLoad> loads(String municipality) {
        Organisations.Names names = organisations.names();
        return jdbi.withHandle(db -> db.createQuery("""
                        select organisation, count(*) as coaches, sum(women)::int as women, max(women) as most from (
                            select coached_by as organisation, coach, count(*)::int as women from journey j
                            where j.municipality = :municipality and coach is not null and left_at is null and merged_into is null
                                and exists (select from known_participant k where k.participant = j.participant)
                            group by coached_by, coach) as load
                        group by organisation order by avg(women) desc, organisation""")
                .bind("municipality", municipality).mapTo(Counted.class).list()).stream()
                .map(row -> new CoachLoad(row.organisation(), names.of(row.organisation()), row.coaches(), row.women(), row.most())).toList();
    }
}
