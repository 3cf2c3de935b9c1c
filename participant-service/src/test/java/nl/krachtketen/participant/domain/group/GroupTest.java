package nl.krachtketen.participant.domain.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.participant.domain.Refusal;
import org.junit.jupiter.api.Test;

class GroupTest {

    private final Group.Open open = new Group.Open(new Group.Core(UUID.randomUUID(), "00000001001001001758", "GM0758", "groep-1"));

    @Test
    void womenJoinItWhileItIsOpenAndItCannotBeHandedOverYet() {
        assertThat(open.open()).isSameAs(open);
        assertThatThrownBy(open::closed).isInstanceOfSatisfying(Refusal.Refused.class,
                refused -> assertThat(refused.refusal()).isEqualTo(new Refusal.OfGroup.GroupStillOpen()));
    }

    @Test
    void onceClosedItStaysTogetherAndNobodyJoinsIt() {
        Group.Closed closed = open.close(Instant.EPOCH);
        assertThat(closed.closed()).isSameAs(closed);
        assertThat(closed.id()).isEqualTo(open.id());
        assertThatThrownBy(closed::open).isInstanceOfSatisfying(Refusal.Refused.class,
                refused -> assertThat(refused.refusal()).isEqualTo(new Refusal.OfGroup.GroupClosed()));
    }
}
