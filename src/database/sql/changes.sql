-- Tells the readers of the stream what happened, when the transaction commits (docs/decisions/0012). A function, so
-- that a statement which writes other rows can tell of them in the same round trip.
CREATE OR REPLACE FUNCTION record_changes(changes jsonb) RETURNS integer
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  INSERT INTO change_event (tx_id, at, agency_id, case_id, person_id, kind, data)
  SELECT pg_current_xact_id()::text::bigint, each.at, each."agencyId", each."caseId", each."personId", each.kind,
         coalesce(each.data, '{}')
    FROM jsonb_to_recordset(changes)
      AS each(at timestamptz, "agencyId" text, "caseId" uuid, "personId" text, kind text, data jsonb);
  IF FOUND THEN PERFORM pg_notify('fashen_changes', ''); END IF;
  RETURN jsonb_array_length(changes);
END $$;
