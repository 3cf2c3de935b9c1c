package nl.krachtketen.reporting.dashboard.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.reporting.programme.Municipalities;
import nl.krachtketen.reporting.programme.Municipality;

/** The programme office registers what it agreed with a municipality, which takes part in the programme from then on. */
@ApplicationScoped
class RegisterAgreement {

    @Inject
    Caller caller;

    @Inject
    Agreements agreements;

    @Inject
    Municipalities municipalities;

    @Inject
    Transactions transactions;

    /** What became of a request. */
    record Registered(Agreement agreement, boolean created) {}

    Registered put(String code, String ifMatch, AgreementRequest wish) {
        caller.requireMunicipality(code);
        wish.check();
        boolean created = transactions.asPlatform(() -> {
            OptionalLong version = agreements.lock(code);
            if (version.isPresent()) {
                Etags.require(ifMatch, version.getAsLong());
            } else {
                Etags.requireIfGiven(ifMatch, version);
            }
            String name = wish.name() == null ? municipalities.find(code).map(Municipality::name).orElseThrow(() ->
                    Problem.invalid("name", "must be given: the platform does not know this municipality")) : wish.name();
            municipalities.put(new Municipality(code, name, wish.wave(), wish.target()));
            agreements.put(code, wish.agreedDate(), wish.targets());
            return version.isEmpty();
        });
        return new Registered(agreements.of(municipalities.find(code).orElseThrow()).orElseThrow(), created);
    }
}
