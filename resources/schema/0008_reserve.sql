-- A fund says what it is for and between which balances it should lie; an entry says how it was decided.
ALTER TABLE reserve_fund ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
ALTER TABLE reserve_fund ADD COLUMN ceiling_yen INTEGER;
ALTER TABLE reserve_fund ADD COLUMN floor_yen INTEGER;
ALTER TABLE reserve_fund ADD COLUMN target_yen INTEGER;          -- the balance to come back to

ALTER TABLE reserve_entry ADD COLUMN planned_on TEXT;
ALTER TABLE reserve_entry ADD COLUMN resolution_body TEXT NOT NULL DEFAULT '';
ALTER TABLE reserve_entry ADD COLUMN returned_on TEXT;           -- NULL: on the day of the drawdown
ALTER TABLE reserve_entry ADD COLUMN voucher TEXT NOT NULL DEFAULT '';
ALTER TABLE reserve_entry ADD COLUMN basis INTEGER NOT NULL DEFAULT 1 CHECK (basis BETWEEN 1 AND 3); -- in purpose, out of it, emergency
ALTER TABLE reserve_entry ADD COLUMN ratification_no TEXT NOT NULL DEFAULT '';
ALTER TABLE reserve_entry ADD COLUMN ratified_on TEXT;
ALTER TABLE reserve_entry ADD COLUMN reason TEXT NOT NULL DEFAULT ''; -- for what the rules allow only with one
CREATE UNIQUE INDEX reserve_entry_voucher ON reserve_entry (fund_id, fiscal_year, voucher) WHERE voucher <> '';
CREATE INDEX reserve_entry_basis ON reserve_entry (basis) WHERE basis > 1;
CREATE INDEX reserve_entry_order ON reserve_entry (fund_id, fiscal_year, on_date);

-- What the entries did to the balances, and on which day: gross, what was returned by itself.
CREATE VIEW reserve_movement AS
SELECT fund_id, fiscal_year, coalesce(on_date, (fiscal_year + 1) || '-03-31') AS day,
       CASE WHEN kind = 1 THEN -coalesce(executed_yen, effective_yen) ELSE coalesce(effective_yen, executed_yen) END AS change_yen
FROM reserve_entry
WHERE executed_yen IS NOT NULL OR effective_yen IS NOT NULL
UNION ALL
SELECT fund_id, fiscal_year, coalesce(returned_on, on_date, (fiscal_year + 1) || '-03-31'), executed_yen - effective_yen
FROM reserve_entry
WHERE kind = 1 AND executed_yen > effective_yen;

-- A closed year's entries stay as they were reported.
CREATE TABLE reserve_closed_year (
    id INTEGER PRIMARY KEY,
    fiscal_year INTEGER NOT NULL UNIQUE,
    closed_on TEXT NOT NULL
) STRICT;

-- What a member of a size class pays: asked for, never supposed.
CREATE TABLE size_class_fee (
    id INTEGER PRIMARY KEY,
    size_class TEXT NOT NULL UNIQUE,     -- '': members without one
    units INTEGER NOT NULL CHECK (units > 0),
    unit_fee_yen INTEGER NOT NULL CHECK (unit_fee_yen >= 0) -- of a year
) STRICT;
