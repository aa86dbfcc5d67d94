-- What counting asks of a closed round's sheets stands beside them, so that it need not be read out of their JSON.
-- grade: that stands; '': cannot be evaluated; NULL: not taken out of the JSON
ALTER TABLE locked_sheet ADD COLUMN grade TEXT;
ALTER TABLE locked_sheet ADD COLUMN ratio REAL;
ALTER TABLE locked_sheet ADD COLUMN weight REAL;
UPDATE locked_sheet
SET grade = coalesce(nullif(json_extract(sheet, '$.committeeGrade'), ''), nullif(json_extract(sheet, '$.secondGrade'), ''),
                     nullif(json_extract(sheet, '$.firstGrade'), ''), json_extract(sheet, '$.computedGrade'), ''),
    ratio = json_extract(sheet, '$.ratio'), weight = json_extract(sheet, '$.weight');
CREATE INDEX locked_sheet_count ON locked_sheet (lock_id, initiative_id, grade, ratio, weight);

-- Where rows that are taken away are looked for: SQLite has no index of its own for them.
CREATE INDEX initiative_source ON initiative (carried_from);
CREATE INDEX indicator_source ON indicator (carried_from);
CREATE INDEX locked_sheet_item ON locked_sheet (initiative_id);
CREATE INDEX decision_item ON decision (initiative_id);
CREATE INDEX initiative_theme_theme ON initiative_theme (theme_id);
CREATE INDEX theme_parent ON theme (parent_id);
