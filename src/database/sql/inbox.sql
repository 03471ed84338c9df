-- The persons a task is offered to by name: an index that TypeORM cannot express.
CREATE INDEX IF NOT EXISTS work_item_persons ON work_item USING gin (candidate_person_ids)
  WHERE state = 'OPEN' AND assignee_id IS NULL AND candidate_person_ids IS NOT NULL;
-- Who takes part in an open task, and to whom its case was copied.
CREATE INDEX IF NOT EXISTS work_item_participants ON work_item USING gin (participant_ids)
  WHERE state = 'OPEN' AND participant_ids <> '{}';
CREATE INDEX IF NOT EXISTS work_item_copied ON work_item USING gin (copied_to_ids)
  WHERE state = 'OPEN' AND copied_to_ids <> '{}';
