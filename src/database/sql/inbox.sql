-- Indexes of the inbox that TypeORM cannot express: the persons a task is offered to by name.
CREATE INDEX IF NOT EXISTS work_item_persons ON work_item USING gin (candidate_person_ids)
  WHERE state = 'OPEN' AND assignee_id IS NULL AND candidate_person_ids IS NOT NULL;
ALTER TABLE work_item DROP CONSTRAINT IF EXISTS work_item_state;
ALTER TABLE work_item ADD CONSTRAINT work_item_state
  CHECK (state IN ('OPEN', 'COMPLETING', 'DONE', 'CANCELLED'));
