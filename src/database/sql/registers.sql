-- A version of a register is never changed or deleted, nor is its filing (JBM-26): cases have begun under it.
REVOKE UPDATE, DELETE ON register_version, register_filing FROM :app;

CREATE OR REPLACE FUNCTION register_is_append_only() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = '42501';
END $$;

CREATE OR REPLACE TRIGGER register_version_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON register_version
  FOR EACH STATEMENT EXECUTE FUNCTION register_is_append_only();
CREATE OR REPLACE TRIGGER register_filing_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON register_filing
  FOR EACH STATEMENT EXECUTE FUNCTION register_is_append_only();

-- Profiles too: a change is a new version with its own first day.
REVOKE UPDATE, DELETE ON agency_profile FROM :app;
