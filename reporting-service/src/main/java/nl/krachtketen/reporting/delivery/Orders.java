package nl.krachtketen.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.Ids;
import org.jdbi.v3.core.Jdbi;

/** What is to be sent beside the stream, before it goes on. */
@ApplicationScoped
class Orders {

    @Inject
    Jdbi jdbi;

    /**
     * @param message       the type of a message, about a subscription; null for events that are sent once more
     * @param aboutPosition where that subscription is in the log
     * @param afterPosition these events come after this position, up to the other one
     */
    public record Order(UUID id, UUID subscription, String message, UUID about, Long aboutPosition, Long afterPosition,
            Long untilPosition) {

        /** It asks whether an address works, so it is tried once whatever state the subscription is in. */
        boolean isPing() {
            return Message.PING.equals(message);
        }
    }

    UUID ping(Subscription subscription) {
        return message(subscription.id(), subscription.organisation(), Message.PING, subscription.id());
    }

    /** Tells an organisation, at its other addresses, that one of its subscriptions takes nothing in any more. */
    void tellOthers(Subscription suspended) {
        jdbi.withHandle(db -> db.createQuery("""
                        select id from subscription where organisation = :organisation and id <> :id and state = 'ACTIVE' and agreed
                        for key share""")
                .bind("organisation", suspended.organisation()).bind("id", suspended.id()).mapTo(UUID.class).list())
                .forEach(other -> message(other, suspended.organisation(), Message.SUSPENDED, suspended.id()));
    }

    private UUID message(UUID subscription, String organisation, String message, UUID about) {
        UUID id = Ids.next();
        jdbi.useHandle(db -> db.execute("""
                insert into delivery_order (id, subscription, organisation, message, about) values (?, ?, ?, ?, ?)""",
                id, subscription, organisation, message, about));
        return id;
    }

    void again(Subscription subscription, DeliveryLog.Span span) {
        jdbi.useHandle(db -> db.execute("""
                        insert into delivery_order (id, subscription, organisation, after_position, until_position)
                        values (?, ?, ?, ?, ?)""",
                Ids.next(), subscription.id(), subscription.organisation(), span.first() - 1, span.last()));
    }

    /** Pings go first, then other messages. */
    Optional<Order> next(UUID subscription, boolean pingsOnly) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select o.id, o.subscription, o.message, o.about, s.position as about_position, o.after_position, o.until_position
                        from delivery_order o left join subscription s on s.id = o.about
                        where o.subscription = :subscription and (o.message = :ping or not :pingsOnly)
                        order by o.message is distinct from :ping, o.message is null, o.id limit 1""")
                .bind("subscription", subscription).bind("ping", Message.PING).bind("pingsOnly", pingsOnly).mapTo(Order.class).findOne());
    }

    void moveOn(Order order, long position) {
        jdbi.useHandle(db -> db.execute("update delivery_order set after_position = ? where id = ?", position, order.id()));
    }

    void done(Order order) {
        jdbi.useHandle(db -> db.execute("delete from delivery_order where id = ?", order.id()));
    }
}
