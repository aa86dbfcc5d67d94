-- What counting asks of a closed round's sheets stands beside them, so that it need not be read out of their JSON.
ALTER TABLE locked_sheet ADD COLUMN grade TEXT;                  -- that stands; '': cannot be evaluated
ALTER TABLE locked_sheet ADD COLUMN ratio REAL;
ALTER TABLE locked_sheet ADD COLUMN weight REAL;
CREATE TRIGGER locked_sheet_grade AFTER INSERT ON locked_sheet
BEGIN
    UPDATE locked_sheet
    SET grade = coalesce(nullif(sheet ->> 'committeeGrade', ''), nullif(sheet ->> 'secondGrade', ''),
                         nullif(sheet ->> 'firstGrade', ''), sheet ->> 'computedGrade', ''),
        ratio = sheet ->> 'ratio', weight = sheet ->> 'weight'
    WHERE id = new.id;
END;
UPDATE locked_sheet
SET grade = coalesce(nullif(sheet ->> 'committeeGrade', ''), nullif(sheet ->> 'secondGrade', ''),
                     nullif(sheet ->> 'firstGrade', ''), sheet ->> 'computedGrade', ''),
    ratio = sheet ->> 'ratio', weight = sheet ->> 'weight';
CREATE INDEX locked_sheet_count ON locked_sheet (lock_id, initiative_id, grade, ratio, weight);

-- Where rows that are taken away are looked for: SQLite has no index of its own for them.
CREATE INDEX initiative_source ON initiative (carried_from);
CREATE INDEX indicator_source ON indicator (carried_from);
CREATE INDEX locked_sheet_item ON locked_sheet (initiative_id);
CREATE INDEX decision_item ON decision (initiative_id);
CREATE INDEX initiative_theme_theme ON initiative_theme (theme_id);
CREATE INDEX theme_parent ON theme (parent_id);
