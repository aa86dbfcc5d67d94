-- The file format of Shirube. Conventions: dates are ISO text (YYYY-MM-DD), months YYYY-MM, fiscal years their
-- first year, money whole yen; NULL means "not known yet". Tables whose changes are logged have an integer id.

CREATE TABLE file_info (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    created_at TEXT NOT NULL,
    is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1))
) STRICT;

-- Audit and undo: who did what when. Grows only; each entry's hash covers the entry before it.
CREATE TABLE change_set (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,                -- the action's name before translation
    arguments TEXT NOT NULL,             -- JSON list that fills the name
    reason TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3), -- done, undone, redone, start
    target_id INTEGER REFERENCES change_set (id),    -- what was undone or redone
    rows TEXT NOT NULL,                  -- JSON list of [table, id, before, after]
    hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER change_set_no_update BEFORE UPDATE ON change_set
BEGIN SELECT RAISE(ABORT, 'the change log only grows'); END;
CREATE TRIGGER change_set_no_delete BEFORE DELETE ON change_set
BEGIN SELECT RAISE(ABORT, 'the change log only grows'); END;

-- The plan
CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL UNIQUE,
    first_year INTEGER NOT NULL,
    last_year INTEGER NOT NULL CHECK (last_year >= first_year)
) STRICT;

CREATE TABLE theme (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    kind INTEGER NOT NULL,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    group_title TEXT NOT NULL,
    fiscal_year INTEGER,                 -- NULL: the whole term
    UNIQUE (plan_id, kind, number)
) STRICT;

CREATE TABLE organ (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    UNIQUE (kind, name)
) STRICT;

CREATE TABLE initiative (
    id INTEGER PRIMARY KEY,
    fiscal_year INTEGER NOT NULL,
    organ_kind INTEGER NOT NULL,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    section INTEGER,
    field INTEGER,
    is_new INTEGER NOT NULL CHECK (is_new IN (0, 1)),
    is_emphasised INTEGER NOT NULL CHECK (is_emphasised IN (0, 1)),
    status INTEGER,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE initiative_owner (
    id INTEGER PRIMARY KEY,
    initiative_id INTEGER NOT NULL REFERENCES initiative (id),
    organ_id INTEGER NOT NULL REFERENCES organ (id),
    position INTEGER NOT NULL,           -- 0: lead
    UNIQUE (initiative_id, organ_id)
) STRICT;
CREATE INDEX initiative_owner_organ ON initiative_owner (organ_id);

CREATE TABLE initiative_theme (
    id INTEGER PRIMARY KEY,
    initiative_id INTEGER NOT NULL REFERENCES initiative (id),
    theme_id INTEGER NOT NULL REFERENCES theme (id),
    position INTEGER NOT NULL,
    UNIQUE (initiative_id, theme_id)
) STRICT;

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    initiative_id INTEGER NOT NULL REFERENCES initiative (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    target REAL,
    actual REAL,
    UNIQUE (initiative_id, name)
) STRICT;

-- Membership
CREATE TABLE membership_target (
    id INTEGER PRIMARY KEY,
    branch_id INTEGER REFERENCES organ (id), -- NULL: the whole chamber
    due_on TEXT NOT NULL,
    headcount INTEGER NOT NULL CHECK (headcount > 0)
) STRICT;

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,                  -- events, roster
    file_name TEXT NOT NULL,
    source_digest TEXT NOT NULL,         -- of the file's bytes
    imported_at TEXT NOT NULL,
    event_count INTEGER NOT NULL,
    first_event_id INTEGER NOT NULL,     -- a batch's events lie next to each other
    last_event_id INTEGER NOT NULL,
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)) -- 0: taken back; its events count for nothing
) STRICT;

-- The ledger: rows are added, never changed or deleted.
CREATE TABLE membership_event (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    line INTEGER NOT NULL,               -- where in the source file
    member_no TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4), -- join, rejoin, leave, transfer
    on_date TEXT NOT NULL,
    branch_id INTEGER NOT NULL,          -- an organ of kind branch; as the source row says
    to_branch_id INTEGER,                -- transfers only
    division_id INTEGER,
    size_class TEXT NOT NULL,
    company_name TEXT NOT NULL,
    reason TEXT NOT NULL,
    channel TEXT NOT NULL
) STRICT;
CREATE INDEX membership_event_member ON membership_event (member_no, on_date);
CREATE INDEX membership_event_date ON membership_event (on_date, kind, branch_id);

-- Derived from the ledger, checked against a recount: what happened in a month to each group of members. Rows
-- with division_id -1 sum a branch's month over all divisions and sizes; the key keeps them together.
CREATE TABLE month_figure (
    month TEXT NOT NULL,
    branch_id INTEGER NOT NULL,
    division_id INTEGER NOT NULL,        -- 0: none given; -1: all
    size_class TEXT NOT NULL,            -- '': none given
    joins INTEGER NOT NULL,
    rejoins INTEGER NOT NULL,
    leaves INTEGER NOT NULL,
    transfers_in INTEGER NOT NULL,
    transfers_out INTEGER NOT NULL,
    change INTEGER NOT NULL,             -- of the number of members, counted from the members themselves
    opening_lost INTEGER NOT NULL,       -- leaves of members who were in when the fiscal year opened
    PRIMARY KEY (division_id, size_class, month, branch_id)
) STRICT, WITHOUT ROWID;

-- The reserve
CREATE TABLE reserve_fund (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    opening_yen INTEGER,
    opening_on TEXT,
    CHECK ((opening_yen IS NULL) = (opening_on IS NULL))
) STRICT;

CREATE TABLE reserve_entry (
    id INTEGER PRIMARY KEY,
    fund_id INTEGER NOT NULL REFERENCES reserve_fund (id),
    fiscal_year INTEGER NOT NULL,
    kind INTEGER NOT NULL,               -- drawdown, contribution, yield
    on_date TEXT,                        -- NULL: counts on the fiscal year's last day
    planned_yen INTEGER,
    approved_yen INTEGER,
    executed_yen INTEGER,
    effective_yen INTEGER,
    resolution_no TEXT NOT NULL,
    resolved_on TEXT,
    note TEXT NOT NULL
) STRICT;
