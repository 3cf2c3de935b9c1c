-- Roles and database of one service, run once by a superuser when the database does not exist yet.
-- ${service} and ${password} are filled in by whoever runs this: the launcher, the tests or docker compose.
-- A statement ends with a semicolon at the end of a line, so that JDBC callers can split the file there.

-- Roles may be left over from a first run that was cut short before it made the database.
drop role if exists ${service}_owner, ${service}_app, ${service}_tenant, ${service}_system, ${service}_relay;

-- Owns the database and its tables: runs the migrations and nothing else.
create role ${service}_owner login password '${password}';

-- What a request may do (row-level security by organisation) and what consumers and jobs may do.
create role ${service}_tenant nologin;
create role ${service}_system nologin;

-- The service logs in as a role without rights of its own: it has to choose one of the two for each transaction.
create role ${service}_app login noinherit password '${password}';
grant ${service}_tenant, ${service}_system to ${service}_app;

-- Reads the outbox from the write-ahead log; its select right on the outbox comes from the migrations.
create role ${service}_relay login replication password '${password}';

-- The owner has create on its database (for the publication) and on schema public; usage of public is everybody's.
create database ${service} owner ${service}_owner;
revoke all on database ${service} from public;
grant connect on database ${service} to ${service}_app, ${service}_relay;
