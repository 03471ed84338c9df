-- Every change of a case is noted in the same transaction, so that its figures are written anew; no unique key, so that
-- commands never wait for whoever writes the figures.
CREATE OR REPLACE FUNCTION note_case_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO case_changed (case_id) VALUES (NEW.id);
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER case_file_changed AFTER INSERT OR UPDATE ON case_file
  FOR EACH ROW EXECUTE FUNCTION note_case_changed();

-- Cases from before there were figures.
INSERT INTO case_changed (case_id)
  SELECT id FROM case_file WHERE NOT EXISTS (SELECT 1 FROM case_figure) AND NOT EXISTS (SELECT 1 FROM case_changed);

CREATE INDEX IF NOT EXISTS case_figure_basis ON case_figure USING gin (basis);
