-- Calendars ask for the open due dates between two dates.
CREATE INDEX IF NOT EXISTS deadline_open_by_date ON deadline (effective_date) WHERE closed_at IS NULL;
