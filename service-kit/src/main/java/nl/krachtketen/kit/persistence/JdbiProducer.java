package nl.krachtketen.kit.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.jackson2.Jackson2Config;
import org.jdbi.v3.jackson2.Jackson2Plugin;
import org.jdbi.v3.postgres.PostgresPlugin;

/** SQL with records in and out. Connections are the pool's, so they take part in the transaction at hand. */
@Singleton
class JdbiProducer {

    @Produces
    @Singleton
    Jdbi jdbi(DataSource dataSource, ObjectMapper json) {
        Jdbi jdbi = Jdbi.create(dataSource).installPlugin(new PostgresPlugin()).installPlugin(new Jackson2Plugin())
                .registerRowMapper(new RecordRows()).registerArrayType(new ArrayElements());
        jdbi.getConfig(Jackson2Config.class).setMapper(json);
        return jdbi;
    }
}
