-- Run once, by PostgreSQL's image when the volume is new: a role for the server that owns its database and nothing else.
set log_min_error_statement = panic;
\set password `cat "${PASSWORD_FILE:-/run/secrets/database-password}"`
create role common_ground login password :'password';
create database common_ground owner common_ground;
revoke connect on database common_ground from public;
-- The superuser comes in through the socket inside the container alone.
alter role postgres password null;
