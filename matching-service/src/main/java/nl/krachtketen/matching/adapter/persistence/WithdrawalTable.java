package nl.krachtketen.matching.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.matching.application.Withdrawals;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class WithdrawalTable implements Withdrawals {

    @Inject
    Jdbi jdbi;

    @Override
    public void keep(UUID participant, String organisation, ConsentPurpose purpose, boolean withdrawn, long sequence) {
        jdbi.useHandle(db -> db.createUpdate("""
                insert into withdrawal select participant, :organisation, :purpose, :withdrawn, :sequence
                from known_participant where participant = :participant
                on conflict (participant, organisation, purpose) do update set withdrawn = excluded.withdrawn,
                    sequence = excluded.sequence
                where withdrawal.sequence < excluded.sequence""")
                .bind("participant", participant)
                .bind("organisation", organisation)
                .bind("purpose", purpose)
                .bind("withdrawn", withdrawn)
                .bind("sequence", sequence)
                .execute());
    }
}
