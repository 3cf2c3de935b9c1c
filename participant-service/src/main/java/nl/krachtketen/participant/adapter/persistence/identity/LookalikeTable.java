package nl.krachtketen.participant.adapter.persistence.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.participant.adapter.persistence.PersonVault;
import nl.krachtketen.participant.application.identity.Lookalikes;
import nl.krachtketen.participant.domain.Person;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class LookalikeTable implements Lookalikes {

    @Inject
    Jdbi jdbi;

    @Inject
    PersonVault vault;

    @Inject
    BirthYears birthYears;

    /** Somebody as sealed as she is kept. */
    public record SealedLookalike(UUID participant, byte[] wrappedKey, byte[] sealed, String postcodeArea) {}

    @Override
    public List<Lookalike> born(String municipality, List<Integer> years) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select * from lookalikes(:municipality, (select array_agg(decode(year, 'hex')) from unnest(:years) year))""")
                .bind("municipality", municipality)
                .bindArray("years", String.class, years.stream().map(year -> HexFormat.of().formatHex(birthYears.hidden(year))).toList())
                .mapTo(SealedLookalike.class).map(this::open).list());
    }

    private Lookalike open(SealedLookalike found) {
        Person person = vault.open(found.participant(), new PersonVault.Sealed(found.wrappedKey(), found.sealed()));
        return new Lookalike(found.participant(), found.postcodeArea() == null ? person : person.livingIn(found.postcodeArea()));
    }
}
