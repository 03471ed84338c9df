#!/bin/sh
# Runs once, when the postgres container makes its data folder: the application's database with its owner (migrations)
# and its user (owns nothing), and the engine's database.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v owner="$DATABASE_OWNER_PASSWORD" -v app="$DATABASE_PASSWORD" -v engine="$ENGINE_DATABASE_PASSWORD" <<'SQL'
CREATE ROLE fashen_owner LOGIN PASSWORD :'owner';
CREATE ROLE fashen_app LOGIN PASSWORD :'app';
CREATE ROLE fashen_engine LOGIN PASSWORD :'engine';
CREATE DATABASE fashen OWNER fashen_owner ENCODING 'UTF8' TEMPLATE template0;
CREATE DATABASE fashen_engine OWNER fashen_engine ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE fashen, fashen_engine FROM PUBLIC;
GRANT CONNECT ON DATABASE fashen TO fashen_app;
SQL
