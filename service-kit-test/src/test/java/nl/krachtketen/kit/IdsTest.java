package nl.krachtketen.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void whatIsMintedLaterSortsLater() {
        List<String> minted = Stream.generate(Ids::next).limit(10_000).map(UUID::toString).toList();

        assertThat(minted).isSorted().doesNotHaveDuplicates();
    }
}
