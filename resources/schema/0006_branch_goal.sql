-- Each branch's own target for a fiscal year, beside its part of the whole chamber's, with what it says about it.
CREATE TABLE branch_goal (
    id INTEGER PRIMARY KEY,
    fiscal_year INTEGER NOT NULL,
    branch_id INTEGER NOT NULL REFERENCES organ (id),
    headcount INTEGER CHECK (headcount >= 0), -- members at the year's end; NULL: not entered
    note TEXT NOT NULL,
    UNIQUE (fiscal_year, branch_id)
) STRICT;
CREATE INDEX branch_goal_branch ON branch_goal (branch_id);
