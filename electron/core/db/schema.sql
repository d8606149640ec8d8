-- The schema of version 4, as a new database tells it; a test compares them.

CREATE TABLE meta (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE workshop (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL CHECK (revision > 0),
  pack_id TEXT NOT NULL,
  pack_version INTEGER NOT NULL,
  series TEXT,
  month TEXT NOT NULL,
  region TEXT NOT NULL,
  audience TEXT,
  concerns INTEGER NOT NULL DEFAULT 0 CHECK (concerns >= 0),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE activity (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL CHECK (revision > 0),
  workshop_id TEXT NOT NULL REFERENCES workshop (id),
  key TEXT NOT NULL,
  label TEXT NOT NULL,
  kind TEXT NOT NULL
) STRICT;

CREATE TABLE "table" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL CHECK (revision > 0),
  workshop_id TEXT NOT NULL REFERENCES workshop (id),
  label TEXT NOT NULL
) STRICT;

CREATE TABLE theme (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL CHECK (revision > 0),
  workshop_id TEXT NOT NULL REFERENCES workshop (id),
  name TEXT NOT NULL
) STRICT;

CREATE TABLE note (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL CHECK (revision > 0),
  workshop_id TEXT NOT NULL REFERENCES workshop (id),
  activity_id TEXT NOT NULL,
  table_id TEXT,
  text TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE card (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL CHECK (revision > 0),
  workshop_id TEXT NOT NULL REFERENCES workshop (id),
  kind TEXT NOT NULL CHECK (kind IN ('problem', 'solution')),
  wording TEXT NOT NULL CHECK (wording IN ('verbatim', 'paraphrase')),
  table_id TEXT,
  theme_id TEXT,
  text TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE link (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL CHECK (revision > 0),
  workshop_id TEXT NOT NULL REFERENCES workshop (id),
  solution_id TEXT NOT NULL,
  problem_id TEXT NOT NULL
) STRICT;

CREATE TABLE vote (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL CHECK (revision > 0),
  workshop_id TEXT NOT NULL REFERENCES workshop (id),
  card_id TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 0)
) STRICT;

CREATE TABLE poll (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL CHECK (revision > 0),
  workshop_id TEXT NOT NULL REFERENCES workshop (id),
  question TEXT NOT NULL
) STRICT;

CREATE TABLE poll_option (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL CHECK (revision > 0),
  workshop_id TEXT NOT NULL REFERENCES workshop (id),
  poll_id TEXT NOT NULL,
  label TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 0)
) STRICT;

CREATE TABLE attendance (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL CHECK (revision > 0),
  workshop_id TEXT NOT NULL REFERENCES workshop (id),
  "group" TEXT NOT NULL,
  band TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 0)
) STRICT;

CREATE TABLE consent (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL CHECK (revision > 0),
  workshop_id TEXT NOT NULL REFERENCES workshop (id),
  use TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 0)
) STRICT;

CREATE INDEX activity_workshop ON activity (workshop_id);

CREATE INDEX table_workshop ON "table" (workshop_id);

CREATE INDEX theme_workshop ON theme (workshop_id);

CREATE INDEX note_workshop ON note (workshop_id);

CREATE INDEX card_workshop ON card (workshop_id);

CREATE INDEX link_workshop ON link (workshop_id);

CREATE INDEX link_solution ON link (solution_id);

CREATE INDEX link_problem ON link (problem_id);

CREATE INDEX vote_workshop ON vote (workshop_id);

CREATE INDEX vote_card ON vote (card_id);

CREATE INDEX poll_workshop ON poll (workshop_id);

CREATE INDEX poll_option_poll ON poll_option (poll_id);

CREATE INDEX poll_option_workshop ON poll_option (workshop_id);

CREATE INDEX attendance_workshop ON attendance (workshop_id);

CREATE INDEX consent_workshop ON consent (workshop_id);

CREATE TABLE tombstone (
  record_table TEXT NOT NULL,
  record_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  workshop_id TEXT NOT NULL,
  sealed INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  PRIMARY KEY (record_table, record_id, workshop_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX tombstone_workshop ON tombstone (workshop_id);

CREATE TABLE sealing (
  workshop_id TEXT NOT NULL REFERENCES workshop (id),
  revision INTEGER NOT NULL,
  bundle_id TEXT NOT NULL,
  export_id TEXT NOT NULL,
  digest TEXT NOT NULL,
  sealed_at TEXT NOT NULL,
  PRIMARY KEY (workshop_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE bundle (
  bundle_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  header TEXT NOT NULL,
  file_name TEXT NOT NULL,
  received_at TEXT NOT NULL,
  records INTEGER NOT NULL,
  PRIMARY KEY (bundle_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE provenance (
  record_table TEXT NOT NULL,
  record_id TEXT NOT NULL,
  key_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  copy_of TEXT,
  PRIMARY KEY (record_table, record_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX provenance_copy ON provenance (record_table, copy_of) WHERE copy_of IS NOT NULL;

CREATE TABLE other_version (
  record_table TEXT NOT NULL,
  record_id TEXT NOT NULL,
  key_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (record_table, record_id, key_id, content_hash)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE note_search USING fts5 (text, content = 'note', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2');

CREATE VIRTUAL TABLE card_search USING fts5 (text, content = 'card', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2');

CREATE TRIGGER note_search_insert AFTER INSERT ON note BEGIN
  INSERT INTO note_search (rowid, text) VALUES (new.seq, new.text);
END;

CREATE TRIGGER note_search_delete AFTER DELETE ON note BEGIN
  INSERT INTO note_search (note_search, rowid, text) VALUES ('delete', old.seq, old.text);
END;

CREATE TRIGGER note_search_update AFTER UPDATE OF text ON note BEGIN
  INSERT INTO note_search (note_search, rowid, text) VALUES ('delete', old.seq, old.text);
  INSERT INTO note_search (rowid, text) VALUES (new.seq, new.text);
END;

CREATE TRIGGER card_search_insert AFTER INSERT ON card BEGIN
  INSERT INTO card_search (rowid, text) VALUES (new.seq, new.text);
END;

CREATE TRIGGER card_search_delete AFTER DELETE ON card BEGIN
  INSERT INTO card_search (card_search, rowid, text) VALUES ('delete', old.seq, old.text);
END;

CREATE TRIGGER card_search_update AFTER UPDATE OF text ON card BEGIN
  INSERT INTO card_search (card_search, rowid, text) VALUES ('delete', old.seq, old.text);
  INSERT INTO card_search (rowid, text) VALUES (new.seq, new.text);
END;

CREATE TABLE draft (
  workshop_id TEXT NOT NULL PRIMARY KEY REFERENCES workshop (id),
  body TEXT NOT NULL,
  turn INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

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

