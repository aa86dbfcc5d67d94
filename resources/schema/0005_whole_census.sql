-- A census may also count the whole chamber at once, as yearbooks do.
ALTER TABLE census RENAME TO census_of_branches;
CREATE TABLE census (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    line INTEGER NOT NULL,
    month TEXT NOT NULL,
    branch_id INTEGER REFERENCES organ (id), -- NULL: the whole chamber
    headcount INTEGER NOT NULL CHECK (headcount >= 0)
) STRICT;
INSERT INTO census (id, batch_id, line, month, branch_id, headcount)
SELECT id, batch_id, line, month, branch_id, headcount FROM census_of_branches;
DROP TABLE census_of_branches;
CREATE UNIQUE INDEX census_place ON census (batch_id, month, coalesce(branch_id, 0));
