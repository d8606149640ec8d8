/**
 * What the anonymiser remembers, and none of it the words: which of them were declared not personal, as a keyed digest,
 * and what was done how often. The log stands apart from the records and never leaves.
 */
export const anonymiser = `
CREATE TABLE not_personal (
  workshop_id TEXT NOT NULL,
  digest TEXT NOT NULL,
  category TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (workshop_id, digest)
) STRICT, WITHOUT ROWID;

CREATE TABLE anonymisation_log (
  id INTEGER PRIMARY KEY,
  workshop_id TEXT NOT NULL,
  at TEXT NOT NULL,
  category TEXT NOT NULL,
  tier TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('replaced', 'declared', 'overridden', 'read')),
  reason TEXT,
  characters INTEGER NOT NULL
) STRICT;
CREATE INDEX anonymisation_log_workshop ON anonymisation_log (workshop_id);
`;
