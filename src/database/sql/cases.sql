-- Searching cases by any part of number, cause and party. Chinese words are mostly two characters long, which is too
-- short for trigrams, and pg_trgm sees no Chinese letters at all under the C locale; so pairs of neighbouring
-- characters are indexed, whatever the locale.
CREATE OR REPLACE FUNCTION case_search_text(case_no text, cause text, party jsonb) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower(concat(case_no, chr(10), cause, chr(10), party->>'name'))
$$;

CREATE OR REPLACE FUNCTION text_pairs(searched text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_agg(DISTINCT substr(searched, at, 2)) FROM generate_series(1, char_length(searched) - 1) at
$$;

CREATE INDEX IF NOT EXISTS case_file_search ON case_file USING gin (text_pairs(case_search_text(case_no, cause, party)));
CREATE INDEX IF NOT EXISTS case_file_handlers ON case_file USING gin (handler_ids);
-- As for the inbox (inbox.sql): no list beside the index that every search reads through.
ALTER INDEX case_file_search SET (fastupdate = off);
ALTER INDEX case_file_handlers SET (fastupdate = off);
SELECT gin_clean_pending_list(index) FROM unnest(ARRAY['case_file_search', 'case_file_handlers']::regclass[]) index;
