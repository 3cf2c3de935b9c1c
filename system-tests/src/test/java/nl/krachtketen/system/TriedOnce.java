package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whoever loses something once has lost it: a second try begins with books that do not know it, and so it never counts. */
final class TriedOnce implements BeforeEachCallback {

    private static final Set<String> TRIED = ConcurrentHashMap.newKeySet();

    @Override
    public void beforeEach(ExtensionContext test) {
        assertThat(TRIED.add(test.getUniqueId())).as("tried once: a second try would not see what the first one lost").isTrue();
    }
}
