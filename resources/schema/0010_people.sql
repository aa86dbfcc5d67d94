-- Names that a file carries, with what each may do. A file without any is open to whoever opens it.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    account TEXT UNIQUE,                 -- as one signs in at the computer; NULL: none given
    role INTEGER NOT NULL CHECK (role BETWEEN 1 AND 3), -- viewer, editor, reviewer
    passphrase_set_at TEXT               -- NULL: none
) STRICT;
-- What a passphrase is compared with: apart from the person, because the change log holds whole rows and must not hold this.
CREATE TABLE person_passphrase (
    person_id INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    salt BLOB NOT NULL,
    rounds INTEGER NOT NULL CHECK (rounds BETWEEN 1 AND 10000000),
    digest BLOB NOT NULL                 -- PBKDF2 with HMAC-SHA256, 32 bytes
) STRICT;
