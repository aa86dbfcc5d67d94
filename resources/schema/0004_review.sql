-- Plan and PDCA: items in full, indicators of every kind, review rounds, sheets, decisions.

-- Themes may stand below one another.
ALTER TABLE theme ADD COLUMN parent_id INTEGER REFERENCES theme (id);

ALTER TABLE initiative ADD COLUMN aim TEXT NOT NULL DEFAULT '';            -- P: what it is for
ALTER TABLE initiative ADD COLUMN is_equal INTEGER NOT NULL DEFAULT 0 CHECK (is_equal IN (0, 1)); -- partners without a lead
ALTER TABLE initiative ADD COLUMN budget_yen INTEGER CHECK (budget_yen >= 0);
ALTER TABLE initiative ADD COLUMN cost_yen INTEGER CHECK (cost_yen >= 0);
ALTER TABLE initiative ADD COLUMN starts_on TEXT;
ALTER TABLE initiative ADD COLUMN ends_on TEXT;
ALTER TABLE initiative ADD COLUMN weight REAL CHECK (weight > 0);         -- in roll-ups; NULL: none given
ALTER TABLE initiative ADD COLUMN is_light INTEGER NOT NULL DEFAULT 0 CHECK (is_light IN (0, 1)); -- short sheet
ALTER TABLE initiative ADD COLUMN carried_from INTEGER REFERENCES initiative (id); -- the same item a year before

CREATE TABLE milestone (
    id INTEGER PRIMARY KEY,
    initiative_id INTEGER NOT NULL REFERENCES initiative (id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    due_on TEXT NOT NULL,
    done_on TEXT
) STRICT;
CREATE INDEX milestone_initiative ON milestone (initiative_id);

-- What was done when by whom, and where more is to be found.
CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    initiative_id INTEGER NOT NULL REFERENCES initiative (id),
    on_date TEXT NOT NULL,
    person TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;
CREATE INDEX activity_initiative ON activity (initiative_id);
CREATE TABLE initiative_link (
    id INTEGER PRIMARY KEY,
    initiative_id INTEGER NOT NULL REFERENCES initiative (id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    address TEXT NOT NULL
) STRICT;
CREATE INDEX initiative_link_initiative ON initiative_link (initiative_id);

-- Kinds, directions and shapes are numbered as in core/plan/indicator.h.
ALTER TABLE indicator ADD COLUMN target_kind INTEGER NOT NULL DEFAULT 1;
ALTER TABLE indicator ADD COLUMN better INTEGER NOT NULL DEFAULT 1;
ALTER TABLE indicator ADD COLUMN upper REAL;                              -- of a range whose lower end is target
ALTER TABLE indicator ADD COLUMN base REAL;
ALTER TABLE indicator ADD COLUMN base_year INTEGER;
ALTER TABLE indicator ADD COLUMN due_on TEXT;
ALTER TABLE indicator ADD COLUMN target_words TEXT NOT NULL DEFAULT '';
ALTER TABLE indicator ADD COLUMN out_of_name TEXT NOT NULL DEFAULT '';    -- of a ratio: what is counted below the line
ALTER TABLE indicator ADD COLUMN pace INTEGER NOT NULL DEFAULT 1;
ALTER TABLE indicator ADD COLUMN steps TEXT NOT NULL DEFAULT '';
ALTER TABLE indicator ADD COLUMN carried_from INTEGER REFERENCES indicator (id);

-- What was reached by the end of a month: since April, or a level.
CREATE TABLE indicator_actual (
    id INTEGER PRIMARY KEY,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    month TEXT NOT NULL,
    value REAL,
    out_of REAL,
    on_date TEXT,
    words TEXT NOT NULL,
    is_final INTEGER NOT NULL CHECK (is_final IN (0, 1)),
    UNIQUE (indicator_id, month)
) STRICT;
-- An older file does not say as of when: from the fiscal year's first month on, provisional.
INSERT INTO indicator_actual (indicator_id, month, value, words, is_final)
SELECT n.id, i.fiscal_year || '-04', n.actual, '', 0
FROM indicator n JOIN initiative i ON i.id = n.initiative_id WHERE n.actual IS NOT NULL ORDER BY n.id;
ALTER TABLE indicator DROP COLUMN actual;

-- How achievement becomes a grade: bands as JSON, best first (core/review/scale.h).
CREATE TABLE grading_scale (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    bands TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
INSERT INTO grading_scale (id, name, position, bands) VALUES
(1, '標準 (A-E)', 1, '[{"grade":"A","label":"目標達成","from":1},{"grade":"B","label":"おおむね達成","from":0.8},{"grade":"C","label":"一部達成","from":0.3},{"grade":"D","label":"未達成"},{"grade":"E","label":"未実施","notDone":true}]'),
(2, 'S・A・B・C・D', 2, '[{"grade":"S","label":"目標を大きく上回る","from":1.2},{"grade":"A","label":"目標達成","from":1},{"grade":"B","label":"おおむね達成","from":0.8},{"grade":"C","label":"やや不十分","from":0.6},{"grade":"D","label":"不十分"}]'),
(3, '3段階 (順調・やや遅れ・遅れ)', 3, '[{"grade":"順調","label":"順調","from":0.8},{"grade":"やや遅れ","label":"やや遅れ","from":0.6},{"grade":"遅れ","label":"遅れ"}]'),
(4, '7段階', 4, '[{"grade":"7","label":"100%以上","from":1},{"grade":"6","label":"90%以上","from":0.9},{"grade":"5","label":"80%以上","from":0.8},{"grade":"4","label":"70%以上","from":0.7},{"grade":"3","label":"60%以上","from":0.6},{"grade":"2","label":"50%以上","from":0.5},{"grade":"1","label":"50%未満"}]'),
(5, '進捗記号 (F・S・A・B・C・X・Y・Z)', 5, '[{"grade":"F","label":"完了","manual":true},{"grade":"S","label":"計画を上回る","manual":true},{"grade":"A","label":"計画どおり","manual":true},{"grade":"B","label":"改善が必要","manual":true},{"grade":"C","label":"大幅な改善が必要","manual":true},{"grade":"X","label":"未着手","manual":true,"notDone":true},{"grade":"Y","label":"中止","manual":true},{"grade":"Z","label":"判断困難","manual":true}]');

CREATE TABLE review_round (
    id INTEGER PRIMARY KEY,
    fiscal_year INTEGER NOT NULL,
    period INTEGER NOT NULL CHECK (period IN (1, 2, 4, 12)), -- rounds a year
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND period),
    scale_id INTEGER NOT NULL REFERENCES grading_scale (id),
    due_on TEXT,                         -- sheets are to be in by then
    UNIQUE (fiscal_year, period, number)
) STRICT;

-- A sheet (form 2) of one item in one round. What is shared by all rounds stands in the item itself.
CREATE TABLE evaluation (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES review_round (id),
    initiative_id INTEGER NOT NULL REFERENCES initiative (id),
    done TEXT NOT NULL,                  -- D: what was done
    result TEXT NOT NULL,                -- C: what came of it
    issue TEXT NOT NULL,                 -- A: what stands in the way
    improvement TEXT NOT NULL,           -- A: what will change
    next_target TEXT NOT NULL,
    direction INTEGER,
    first_grade TEXT NOT NULL,           -- by the owner; '': the computed one stands
    first_reason TEXT NOT NULL,
    second_grade TEXT NOT NULL,          -- by the planning office
    second_reason TEXT NOT NULL,
    committee_grade TEXT NOT NULL,
    opinion TEXT NOT NULL,               -- of the committee
    submitted_on TEXT,                   -- by the owner
    assessed_on TEXT,                    -- by the planning office
    UNIQUE (round_id, initiative_id)
) STRICT;
CREATE INDEX evaluation_initiative ON evaluation (initiative_id);

-- Each closing of a round, with the sheets as they were: for ever.
CREATE TABLE round_lock (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES review_round (id),
    locked_at TEXT NOT NULL,
    locked_by TEXT NOT NULL,
    reopened_at TEXT,                    -- NULL: still locked
    reopened_by TEXT,
    reason TEXT NOT NULL                 -- for reopening
) STRICT;
CREATE TABLE locked_sheet (
    id INTEGER PRIMARY KEY,
    lock_id INTEGER NOT NULL REFERENCES round_lock (id),
    initiative_id INTEGER NOT NULL REFERENCES initiative (id),
    sheet TEXT NOT NULL,                 -- JSON
    UNIQUE (lock_id, initiative_id)
) STRICT;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    meeting TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    words TEXT NOT NULL,
    owner_id INTEGER REFERENCES organ (id),
    initiative_id INTEGER REFERENCES initiative (id),
    due_on TEXT,
    done_on TEXT,
    outcome TEXT NOT NULL
) STRICT;

-- How a person wants to see a table.
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    place TEXT NOT NULL,
    person TEXT NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,                 -- JSON
    UNIQUE (place, person, name)
) STRICT;
