package nl.krachtketen.participant.adapter.persistence.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.application.group.Groups;
import nl.krachtketen.participant.domain.group.Group;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class GroupTable implements Groups {

    @Inject
    Jdbi jdbi;

    @Override
    public boolean add(Group.Open group) {
        return jdbi.withHandle(db -> db.createUpdate("""
                        insert into participant_group (id, organisation, municipality, reference)
                        values (:id, :organisation, :municipality, :reference) on conflict (organisation, reference) do nothing""")
                .bindMethods(group.core()).execute()) == 1;
    }

    @Override
    public Optional<Group> find(UUID id) {
        return one("select * from participant_group where id = :id", id);
    }

    /** Row-level security lets a row be locked only by whoever may change it. */
    @Override
    public Optional<Group> lock(UUID id) {
        return one("select * from participant_group where id = :id for update", id);
    }

    private Optional<Group> one(String sql, UUID id) {
        return jdbi.withHandle(db -> db.createQuery(sql).bind("id", id).map(GroupTable::group).findOne());
    }

    @Override
    public void save(Group.Closed group) {
        jdbi.useHandle(db -> db.createUpdate("update participant_group set closed_at = :closedAt where id = :id")
                .bind("closedAt", group.closedAt()).bind("id", group.id()).execute());
    }

    @Override
    public void addMember(UUID group, UUID participant) {
        jdbi.useHandle(db -> db.execute("insert into group_member (group_id, participant) values (?, ?) on conflict do nothing",
                group, participant));
    }

    @Override
    public List<UUID> members(UUID group) {
        return jdbi.withHandle(db -> db.createQuery("select participant from group_member where group_id = :group order by participant")
                .bind("group", group).mapTo(UUID.class).list());
    }

    @Override
    public List<Group> list(UUID after, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select * from participant_group where :after::uuid is null or id > :after order by id limit :limit""")
                .bind("after", after).bind("limit", limit).map(GroupTable::group).list());
    }

    private static Group group(ResultSet row, StatementContext context) throws SQLException {
        var core = new Group.Core(row.getObject("id", UUID.class), row.getString("organisation"), row.getString("municipality"),
                row.getString("reference"));
        Timestamp closedAt = row.getTimestamp("closed_at");
        return closedAt == null ? new Group.Open(core) : new Group.Closed(core, closedAt.toInstant());
    }
}
