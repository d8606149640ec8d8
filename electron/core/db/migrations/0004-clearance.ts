/**
 * What a second person answered who tried to name somebody in exactly one content, and what left although something stood
 * in its way. No words and no names: a digest names the content.
 */
export const clearance = `
CREATE TABLE intruder_check (
  id INTEGER PRIMARY KEY,
  workshop_id TEXT NOT NULL,
  digest TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('nobody', 'perhaps')),
  at TEXT NOT NULL
) STRICT;
CREATE INDEX intruder_check_workshop ON intruder_check (workshop_id);

CREATE TABLE clearance_override (
  workshop_id TEXT NOT NULL,
  digest TEXT NOT NULL,
  reason TEXT NOT NULL,
  overridden INTEGER NOT NULL CHECK (overridden > 0),
  at TEXT NOT NULL,
  PRIMARY KEY (workshop_id, digest)
) STRICT, WITHOUT ROWID;
`;
