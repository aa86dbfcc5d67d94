-- Packs as they left the house: for ever. Only whether one is in force may change, by undo of its issue or by withdrawing it.
CREATE TABLE issued_pack (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,                -- of the document
    meeting TEXT NOT NULL,
    meeting_on TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition >= 1),
    replaces_id INTEGER REFERENCES issued_pack (id), -- the edition that it corrects; NULL: none
    reason TEXT NOT NULL,                -- of the correction
    title TEXT NOT NULL,
    handling TEXT NOT NULL,
    as_of TEXT NOT NULL,
    known_on TEXT,                       -- as the file was known at the end of that day; NULL: when it was issued
    language TEXT NOT NULL,
    template TEXT NOT NULL,
    sections TEXT NOT NULL,              -- JSON list of their names, as printed
    setup TEXT NOT NULL,                 -- JSON: comments and how pages lie, for the next edition
    issued_at TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    pdf_hash TEXT NOT NULL,              -- SHA-256 of the bytes, as are the others
    tables_hash TEXT NOT NULL,
    changes_hash TEXT NOT NULL,
    is_in_force INTEGER NOT NULL CHECK (is_in_force IN (0, 1)),
    withdrawn_at TEXT,
    withdrawn_by TEXT,
    withdrawal_reason TEXT NOT NULL,
    UNIQUE (number, meeting, meeting_on, edition)
) STRICT;
CREATE INDEX issued_pack_replaces ON issued_pack (replaces_id);

CREATE TABLE issued_content (
    id INTEGER PRIMARY KEY REFERENCES issued_pack (id),
    pdf BLOB NOT NULL,
    tables TEXT NOT NULL,                -- JSON: its sections with their tables
    changes TEXT NOT NULL                -- JSON: every figure that differs from the edition it replaces
) STRICT;

CREATE TRIGGER issued_pack_frozen BEFORE UPDATE OF id, number, meeting, meeting_on, edition, replaces_id, reason, title,
    handling, as_of, known_on, language, template, sections, setup, issued_at, issued_by, pdf_hash, tables_hash, changes_hash
ON issued_pack
BEGIN SELECT RAISE(ABORT, 'an issued pack never changes'); END;
CREATE TRIGGER issued_pack_no_delete BEFORE DELETE ON issued_pack
BEGIN SELECT RAISE(ABORT, 'an issued pack stays'); END;
CREATE TRIGGER issued_content_frozen BEFORE UPDATE ON issued_content
BEGIN SELECT RAISE(ABORT, 'an issued pack never changes'); END;
CREATE TRIGGER issued_content_no_delete BEFORE DELETE ON issued_content
BEGIN SELECT RAISE(ABORT, 'an issued pack stays'); END;
