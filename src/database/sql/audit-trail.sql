-- The audit trail: events are appended, never changed. The application's role may read and insert, nothing else;
-- the triggers stop everyone else too, until a superuser switches them off, which `npm run verify-audit` then finds.

INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, repeat('0', 64)) ON CONFLICT (id) DO NOTHING;

REVOKE ALL ON audit_event, audit_head FROM :app;
GRANT SELECT, INSERT ON audit_event TO :app;
GRANT SELECT ON audit_head TO :app;

-- Takes the one lock of the chain (held until the transaction ends) and answers the last event. A volatile function
-- takes a new snapshot for each statement, so the head is read after the lock was granted, in one round trip.
CREATE OR REPLACE FUNCTION audit_head_locked() RETURNS TABLE (seq bigint, hash text)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(7461636964756166);
  RETURN QUERY SELECT head.seq, head.hash FROM audit_head head WHERE head.id = 1;
END $$;

-- An event is accepted only behind the last one; the head row moves with it. Runs as the owner, because the
-- application's role may not write audit_head.
CREATE OR REPLACE FUNCTION audit_event_extends_chain() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE audit_head SET seq = NEW.seq, hash = NEW.hash
   WHERE id = 1 AND seq = NEW.seq - 1 AND hash = NEW.previous_hash;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'audit_event % does not follow the head of the chain', NEW.seq USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER audit_event_extends_chain BEFORE INSERT ON audit_event
  FOR EACH ROW EXECUTE FUNCTION audit_event_extends_chain();

CREATE OR REPLACE FUNCTION audit_event_is_append_only() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_event is append-only: % refused', TG_OP USING ERRCODE = '42501';
END $$;

CREATE OR REPLACE TRIGGER audit_event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION audit_event_is_append_only();
