-- Membership that is corrected by hand, counted elsewhere, closed by month, aimed at and compared.

-- A line of the ledger that an office no longer believes. The line stays; what counts is effective_event.
CREATE TABLE event_correction (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL UNIQUE REFERENCES membership_event (id),
    replaced_by INTEGER REFERENCES membership_event (id), -- NULL: reversed, with nothing in its place
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX event_correction_replaced_by ON event_correction (replaced_by);

-- The lines that count: of an active batch and not corrected. The one place that says so.
CREATE VIEW effective_event AS
SELECT e.id, e.batch_id, e.line, e.member_no, e.kind, e.on_date, e.branch_id, e.to_branch_id, e.division_id,
       e.size_class, e.company_name, e.reason, e.channel
FROM membership_event e
JOIN import_batch b ON b.id = e.batch_id
WHERE b.is_active = 1 AND NOT EXISTS (SELECT 1 FROM event_correction c WHERE c.event_id = e.id);

-- A closed month's figures, for ever: what the ledger says later shows as a correction beside them.
CREATE TABLE closed_month (
    id INTEGER PRIMARY KEY,
    month TEXT NOT NULL UNIQUE,
    closed_at TEXT NOT NULL,
    closed_by TEXT NOT NULL
) STRICT;
CREATE TABLE closed_figure (
    id INTEGER PRIMARY KEY,
    closed_month_id INTEGER NOT NULL REFERENCES closed_month (id),
    branch_id INTEGER NOT NULL REFERENCES organ (id),
    opening INTEGER NOT NULL,
    joins INTEGER NOT NULL,
    rejoins INTEGER NOT NULL,
    leaves INTEGER NOT NULL,
    transfers_in INTEGER NOT NULL,
    transfers_out INTEGER NOT NULL,
    closing INTEGER NOT NULL,
    UNIQUE (closed_month_id, branch_id)
) STRICT;

-- Counts from elsewhere, by batch; of several for the same place and time the latest active batch counts.
CREATE TABLE census (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    line INTEGER NOT NULL,
    month TEXT NOT NULL,
    branch_id INTEGER NOT NULL REFERENCES organ (id),
    headcount INTEGER NOT NULL CHECK (headcount >= 0),
    UNIQUE (batch_id, month, branch_id)
) STRICT;
CREATE TABLE establishment_count (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    line INTEGER NOT NULL,
    counted_on TEXT NOT NULL,
    branch_id INTEGER NOT NULL REFERENCES organ (id),
    establishments INTEGER NOT NULL CHECK (establishments > 0),
    source TEXT NOT NULL,
    UNIQUE (batch_id, counted_on, branch_id)
) STRICT;

-- How a file from elsewhere is read: remembered by kind and by the names in its first line.
CREATE TABLE import_layout (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    header TEXT NOT NULL,                -- JSON list of the names, in the file's order
    mapping TEXT NOT NULL,               -- JSON: columns and the meanings of values
    UNIQUE (kind, header)
) STRICT;

-- A target is revised by a newer row; the older ones stay with their reasons.
ALTER TABLE membership_target ADD COLUMN set_on TEXT;                  -- NULL: came with the plan
ALTER TABLE membership_target ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE membership_target ADD COLUMN share_basis INTEGER;          -- branch targets: by size, by potential, by hand
ALTER TABLE membership_target ADD COLUMN month_path INTEGER NOT NULL DEFAULT 0; -- 0 linear, 1 by the season

-- Why members leave and through what they come, in two levels that the office may edit.
CREATE TABLE leave_reason (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    reason_group INTEGER NOT NULL CHECK (reason_group BETWEEN 1 AND 4), -- external, own choice, procedure, unknown
    position INTEGER NOT NULL
) STRICT;
INSERT INTO leave_reason (id, name, reason_group, position) VALUES
    (1, '廃業', 1, 1), (2, '解散', 1, 2), (3, '倒産', 1, 3), (4, '区外移転', 1, 4), (5, '合併', 1, 5),
    (6, '代表者死亡', 1, 6),
    (7, '経費節減', 2, 7), (8, '会費改定', 2, 8), (9, 'メリットなし', 2, 9), (10, '未利用', 2, 10),
    (11, '担当者・代表者交代', 2, 11), (12, '重複整理', 2, 12),
    (13, '未納整理', 3, 13), (14, '除名', 3, 14), (15, '資格喪失', 3, 15), (16, '所在不明', 3, 16),
    (17, '不明', 4, 17);
CREATE TABLE join_channel (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL
) STRICT;
INSERT INTO join_channel (id, name, position) VALUES
    (1, '議員・役員紹介', 1), (2, '会員紹介', 2), (3, '職員勧誘', 3), (4, '部会・委員会・支部事業', 4),
    (5, '経営相談・融資', 5), (6, 'セミナー・検定', 6), (7, '共済', 7), (8, '金融機関', 8), (9, 'Web', 9),
    (10, 'その他', 10);

-- What an office did to win members, and what happened that charts should mark.
CREATE TABLE campaign (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL CHECK (last_day >= first_day),
    channel TEXT NOT NULL,               -- joins through it count as the campaign's; '': all joins of its days
    cost_yen INTEGER CHECK (cost_yen >= 0) -- NULL: not known
) STRICT;
CREATE TABLE event_mark (
    id INTEGER PRIMARY KEY,
    on_date TEXT NOT NULL,
    title TEXT NOT NULL
) STRICT;

-- A what-if with a name: its inputs as JSON, by kind.
CREATE TABLE scenario (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,                  -- membership
    name TEXT NOT NULL,
    inputs TEXT NOT NULL,
    UNIQUE (kind, name)
) STRICT;

-- Derived from the ledger, checked against a recount, and counted anew when figures_version is behind the program's.
ALTER TABLE file_info ADD COLUMN figures_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE month_figure ADD COLUMN lost_same_year INTEGER NOT NULL DEFAULT 0; -- leaves of who joined in the month's fiscal year
ALTER TABLE month_figure ADD COLUMN lost_next_year INTEGER NOT NULL DEFAULT 0; -- … in the fiscal year before it
CREATE TABLE word_figure (
    kind INTEGER NOT NULL,               -- join, rejoin, leave: the word is a channel or a reason
    word TEXT NOT NULL,
    month TEXT NOT NULL,
    branch_id INTEGER NOT NULL,
    events INTEGER NOT NULL,
    PRIMARY KEY (kind, word, month, branch_id)
) STRICT, WITHOUT ROWID;
