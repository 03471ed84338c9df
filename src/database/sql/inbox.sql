-- The persons a task is offered to by name: an index that TypeORM cannot express.
CREATE INDEX IF NOT EXISTS work_item_persons ON work_item USING gin (candidate_person_ids)
  WHERE state = 'OPEN' AND assignee_id IS NULL AND candidate_person_ids IS NOT NULL;
