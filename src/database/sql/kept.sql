-- One version of everything that processes keep in memory (src/database/kept.ts). It moves when the transaction that
-- changed something commits: its row is the last lock that the transaction takes, so that nobody waits for a long one,
-- and whoever reads the new version reads what it stands for.
INSERT INTO kept_version (id, version) VALUES (1, 1) ON CONFLICT DO NOTHING;

CREATE OR REPLACE FUNCTION kept_moves() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  mine CONSTANT bigint := pg_current_xact_id()::text::bigint;
BEGIN
  UPDATE kept_version SET version = version + 1, changed_in = mine WHERE changed_in IS DISTINCT FROM mine;
  RETURN NULL;
END $$;

-- Tells the transaction itself at once.
CREATE OR REPLACE FUNCTION kept_will_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('fashen.kept_changed', 'yes', true);
  RETURN NULL;
END $$;

DO $$
DECLARE
  watched text;
BEGIN
  FOREACH watched IN ARRAY ARRAY['person', 'person_role', 'unit', 'officer_certificate', 'reviewer_registration',
    'absence', 'calendar_year', 'register_version', 'register_filing', 'agency', 'agency_profile']
  LOOP
    CONTINUE WHEN to_regclass(watched) IS NULL;
    CONTINUE WHEN EXISTS (SELECT 1 FROM pg_trigger WHERE tgrelid = watched::regclass AND tgname = 'kept_moves');
    EXECUTE format('CREATE CONSTRAINT TRIGGER kept_moves AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION kept_moves()', watched);
    EXECUTE format('CREATE TRIGGER kept_moves_at_once AFTER TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION kept_moves()', watched);
    EXECUTE format('CREATE TRIGGER kept_will_move AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION kept_will_move()', watched);
  END LOOP;
END $$;
