package nl.krachtketen.placement.adapter.persistence.offeringimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.placement.application.offeringimport.ImportCounts;
import nl.krachtketen.placement.application.offeringimport.OfferingImport;
import nl.krachtketen.placement.application.offeringimport.OfferingImports;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class OfferingImportTable implements OfferingImports {

    @Inject
    Jdbi jdbi;

    @Override
    public boolean begin(OfferingImport begun, String idempotencyKey) {
        return jdbi.withHandle(db -> db.createUpdate("""
            insert into offering_import (id, organisation, municipalities, dry_run, state, idempotency_key, received_at)
            values (:id, :organisation, :municipalities, :dryRun, :state, :key, :receivedAt)
            on conflict (organisation, idempotency_key) do nothing""")
                        .bindArray("municipalities", String.class, begun.municipalities())
                        .bind("id", begun.id())
                        .bind("organisation", begun.organisation())
                        .bind("dryRun", begun.dryRun())
                        .bind("state", begun.state())
                        .bind("receivedAt", begun.receivedAt())
                        .bind("key", idempotencyKey)
                        .execute())
                == 1;
    }

    @Override
    public void abandonSilent(String organisation, String idempotencyKey, Instant since) {
        jdbi.useHandle(db -> db.createUpdate("""
            update offering_import set state = 'FAILED', idempotency_key = null, ended_at = now()
            where organisation = :organisation and idempotency_key = :key and state = 'RECEIVING' and progressed_at < :since""")
                .bind("organisation", organisation)
                .bind("key", idempotencyKey)
                .bind("since", since)
                .execute());
    }

    @Override
    public Optional<Keyed> findByKey(String organisation, String idempotencyKey) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select * from offering_import where organisation = :organisation and idempotency_key = :key")
                .bind("organisation", organisation)
                .bind("key", idempotencyKey)
                .map((row, context) -> new Keyed(OfferingImportRows.read(row, context), row.getBytes("fingerprint")))
                .findOne());
    }

    @Override
    public Optional<OfferingImport> find(UUID id, String organisation) {
        return jdbi.withHandle(
                db -> db.createQuery("select * from offering_import where id = :id and organisation = :organisation")
                        .bind("id", id)
                        .bind("organisation", organisation)
                        .map(OfferingImportRows::read)
                        .findOne());
    }

    @Override
    public void cameIn(UUID id, byte[] fingerprint) {
        jdbi.useHandle(db -> db.execute("update offering_import set fingerprint = ? where id = ?", fingerprint, id));
    }

    @Override
    public void forget(UUID id) {
        jdbi.useHandle(db -> db.execute("delete from offering_import where id = ?", id));
    }

    @Override
    public void received(UUID id) {
        jdbi.useHandle(db -> db.execute("update offering_import set state = 'RECEIVED' where id = ? and state = 'RECEIVING'", id));
    }

    @Override
    public List<UUID> due() {
        return jdbi.withHandle(
                db -> db.createQuery("select id from offering_import where state = 'RECEIVED' order by received_at")
                        .mapTo(UUID.class)
                        .list());
    }

    @Override
    public boolean holdOff(String organisation) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select pg_try_advisory_xact_lock_shared(hashtextextended('offering-import ' || :organisation, 0))")
                .bind("organisation", organisation)
                .mapTo(Boolean.class)
                .one());
    }

    /** The lock is no row's, so that progress can be told while the import runs; it goes with the transaction. */
    @Override
    public Optional<OfferingImport> claim(UUID id) {
        return jdbi.withHandle(db -> {
            boolean alone = db.createQuery("""
                select pg_try_advisory_xact_lock(hashtextextended('offering-import ' || organisation, 0))
                from offering_import where id = :id""")
                    .bind("id", id)
                    .mapTo(Boolean.class)
                    .one();
            return !alone
                    ? Optional.empty()
                    : db.createQuery("select * from offering_import where id = :id and state = 'RECEIVED'")
                            .bind("id", id)
                            .map(OfferingImportRows::read)
                            .findOne();
        });
    }

    @Override
    public void progress(UUID id, ImportCounts counts) {
        jdbi.useHandle(db -> db.createUpdate("""
            update offering_import set rows_read = :rowsRead, rows_accepted = :rowsAccepted,
                rows_refused = :rowsRefused, created = :created, changed = :changed, unchanged = :unchanged, progressed_at = now()
            where id = :id""")
                .bindMethods(counts)
                .bind("id", id)
                .execute());
    }

    @Override
    public void end(UUID id, OfferingImport.State state, ImportCounts counts) {
        progress(id, counts);
        jdbi.useHandle(db -> {
            db.execute("update offering_import set state = ?, ended_at = now() where id = ?", state.name(), id);
            db.execute("delete from offering_import_row where import = ?", id);
        });
    }

    @Override
    public void forgetOld() {
        jdbi.useHandle(db -> db.execute("""
            delete from offering_import where received_at < now() - interval '30 days'
                or state = 'RECEIVING' and received_at < now() - interval '1 day'"""));
    }
}
