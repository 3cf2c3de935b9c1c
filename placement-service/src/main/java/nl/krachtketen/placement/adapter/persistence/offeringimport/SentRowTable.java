package nl.krachtketen.placement.adapter.persistence.offeringimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.placement.application.offeringimport.ImportRow;
import nl.krachtketen.placement.application.offeringimport.RowError;
import nl.krachtketen.placement.application.offeringimport.SentRows;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class SentRowTable implements SentRows {

    @Inject
    Jdbi jdbi;

    @Override
    public void add(UUID imported, List<ImportRow> rows) {
        jdbi.useHandle(db -> {
            var batch = db.prepareBatch("""
                insert into offering_import_row (import, number, names, content)
                values (:import, :number, :names, :content)""");
            rows.forEach(row -> batch.bind("import", imported).bindMethods(row).add());
            batch.execute();
        });
    }

    @Override
    public List<Staged> after(UUID imported, int number, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
            select r.*, (select min(s.number) from offering_import_row s
                where s.import = r.import and s.names = r.names and s.number < r.number) as same
            from offering_import_row r where r.import = :import and r.number > :after order by r.number limit :limit""")
                .bind("import", imported)
                .bind("after", number)
                .bind("limit", limit)
                .map((row, context) -> new Staged(
                        new ImportRow(row.getInt("number"), row.getString("names"), row.getString("content")),
                        row.getObject("same", Integer.class)))
                .list());
    }

    @Override
    public void addErrors(UUID imported, List<RowError> errors) {
        jdbi.useHandle(db -> {
            var batch = db.prepareBatch("""
                insert into offering_import_error (import, number, field, message)
                values (:import, :number, :field, :message)""");
            errors.forEach(error -> batch.bind("import", imported)
                    .bind("number", error.number())
                    .bind("field", error.field())
                    .bind("message", error.message())
                    .add());
            batch.execute();
        });
    }

    @Override
    public void forgetErrors(UUID imported) {
        jdbi.useHandle(db -> db.execute("delete from offering_import_error where import = ?", imported));
    }

    @Override
    public List<RowError> errors(UUID imported, long after, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
            select * from offering_import_error where import = :import and id > :after order by id limit :limit""")
                .bind("import", imported)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new RowError(
                        row.getLong("id"), row.getInt("number"), row.getString("field"), row.getString("message")))
                .list());
    }
}
