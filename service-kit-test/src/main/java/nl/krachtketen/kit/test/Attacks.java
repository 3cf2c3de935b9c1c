package nl.krachtketen.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.krachtketen.contract.Code;
import org.junit.jupiter.api.Test;

/** What somebody tries who means harm, against every operation of a service: each service's {@code AttackTest} is one of these. */
public abstract class Attacks {

    /** What can be called, and on what. */
    protected abstract MatrixData data();

    /** Pages that show what was put in, each with the token of somebody who may see it. */
    protected Map<String, String> pages() {
        return Map.of();
    }

    /** What somebody may call an offering or an organisation who wants it to be more than a name. */
    protected static List<String> titles() {
        return Injections.texts().stream().filter(text -> text.matches(".*[<\"{=].*") && Code.TITLE.matches(text)).toList();
    }

    @Test
    void noForgedTokenIsTaken() {
        assertThat(TokenAttack.taken()).isEmpty();
    }

    @Test
    void nothingThatIsSentToAnOperationDoesHarm() {
        assertThat(OperationAttack.harm(data(), this::pages)).isEmpty();
    }
}
