package nl.krachtketen.reporting.dashboard.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.reporting.dashboard.Months;
import nl.krachtketen.reporting.programme.Organisations;
import org.jdbi.v3.core.Jdbi;

/** Agreements with partners, as far as row-level security lets the caller, beside how often each step was reported. */
@ApplicationScoped
class ResultAgreements {

    private static final String WITH_RESULT = """
            select id, organisation, step, times, from_month, until_month, (select coalesce(sum(events), 0)::int from told_step t
                where t.municipality = a.municipality and t.organisation = a.organisation and t.step = a.step
                    and month between from_month and until_month) as reported
            from result_agreement a where municipality = :municipality""";

    @Inject
    Jdbi jdbi;

    @Inject
    Organisations organisations;

    /** The oldest first, after a given one if that is not null. */
    List<ResultAgreement.Named> after(String municipality, UUID id, int limit) {
        return named(jdbi.withHandle(db -> db.createQuery(WITH_RESULT + " and (:after::uuid is null or id > :after) order by id limit :limit")
                .bind("municipality", municipality).bind("after", id).bind("limit", limit).mapTo(ResultAgreement.class).list()));
    }

    Optional<ResultAgreement.Named> find(String municipality, UUID id) {
        return named(jdbi.withHandle(db -> db.createQuery(WITH_RESULT + " and id = :id").bind("municipality", municipality).bind("id", id)
                .mapTo(ResultAgreement.class).list())).stream().findFirst();
    }

    /** @throws Problem 409 if the same was agreed already */
    UUID add(String municipality, ResultAgreementRequest wish) {
        UUID id = Ids.next();
        int added = jdbi.withHandle(db -> db.execute("""
                insert into result_agreement (id, municipality, organisation, step, times, from_month, until_month) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (municipality, organisation, step, from_month) do nothing""",
                id, municipality, wish.organisation(), wish.step().name(), wish.times(), Months.number(YearMonth.parse(wish.monthFrom())),
                Months.number(YearMonth.parse(wish.monthUntil()))));
        if (added == 0) {
            throw Problem.contradiction("already-agreed", "Already agreed", "With this partner something was agreed on this step from this month.",
                    List.of("listResultAgreements", "deleteResultAgreement"));
        }
        return id;
    }

    PartnerChoice choice(String municipality) {
        return PartnerChoice.of(jdbi.withHandle(db -> db.createQuery("select distinct organisation from chain_link where municipality = :municipality")
                .bind("municipality", municipality).mapTo(String.class).set()), organisations.names());
    }

    void remove(String municipality, UUID id) {
        jdbi.useHandle(db -> db.execute("delete from result_agreement where municipality = ? and id = ?", municipality, id));
    }

    private List<ResultAgreement.Named> named(List<ResultAgreement> found) {
        Organisations.Names names = organisations.names();
        return found.stream().map(each -> new ResultAgreement.Named(each, names.of(each.organisation()))).toList();
    }
}
