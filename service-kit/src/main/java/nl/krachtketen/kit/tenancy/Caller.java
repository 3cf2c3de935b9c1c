package nl.krachtketen.kit.tenancy;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.krachtketen.contract.Code;
import nl.krachtketen.kit.rest.Problem;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The organisation behind the present request, as its access token says: claims {@code oin} and {@code municipalities}. */
@ApplicationScoped
public class Caller {

    /** In place of a list: all municipalities, or all types of events. */
    public static final String EVERYWHERE = "*";

    @Inject
    SecurityIdentity identity;

    public Scope.Tenant scope() {
        return new Scope.Tenant(organisation(), municipalities(), List.copyOf(identity.getRoles()));
    }

    /** The caller's organisation identification number (OIN), 20 digits. */
    public String organisation() {
        return claim("oin").orElseThrow(() -> Problem.forbidden("The access token names no organisation (claim oin)."));
    }

    /** The public name of the caller's organisation, if its token tells. */
    public Optional<String> organisationTitle() {
        return claim("organisation").filter(Code.TITLE::matches);
    }

    /** Whose token it is: a member of staff who logged in, or a system's own account. For the audit log and nothing else. */
    public String subject() {
        return claim("sub").orElse(null);
    }

    /** Through which client it called. */
    public String client() {
        return claim("azp").orElse(null);
    }

    private Optional<String> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.ofNullable(token.getClaim(name)) : Optional.empty();
    }

    /** The municipalities in which the caller works, as GM codes; {@link #EVERYWHERE} for the programme office. */
    public List<String> municipalities() {
        return list("municipalities");
    }

    /** Whether the caller's registration lets it report events of this CloudEvents type. */
    public boolean mayReport(String eventType) {
        return Stream.of(eventType, EVERYWHERE).anyMatch(list("event_types")::contains);
    }

    private List<String> list(String name) {
        Object claim = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
        return switch (claim) {
            case JsonArray codes -> codes.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
            case List<?> codes -> codes.stream().map(Object::toString).toList();
            case String code -> List.of(code);
            case null, default -> List.of();
        };
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    public boolean worksIn(String municipality) {
        List<String> mine = municipalities();
        return mine.contains(municipality) || mine.contains(EVERYWHERE) && Code.MUNICIPALITY.matches(municipality);
    }

    /** Refuses work in a municipality that the caller's token does not name. */
    public void requireMunicipality(String municipality) {
        if (!worksIn(municipality)) {
            throw Problem.forbidden("Your organisation does not work in municipality " + municipality + ".");
        }
    }
}
