/**
 * What stands in a composer and is not an entry yet; one a workshop, and it never leaves. `turn` counts up with every
 * saving: the last one typed is found by it, whatever the clock did.
 */
export const draft = `
CREATE TABLE draft (
  workshop_id TEXT NOT NULL PRIMARY KEY REFERENCES workshop (id),
  body TEXT NOT NULL,
  turn INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;
