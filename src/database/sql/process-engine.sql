-- What became of a command that the engine was told: asked for inside the statements of those who wait for it.
CREATE OR REPLACE FUNCTION command_outcome(command uuid) RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT CASE state WHEN 'SENT' THEN 'DELIVERED' ELSE state END FROM engine_outbox WHERE command_id = command
$$;
