import { createHash } from 'node:crypto';
import { invariant } from '#shared/invariant.ts';
import type { BundleHeader } from '#shared/model/bundle.ts';
import { columnsOf, RECORD_KINDS, type CellKind, type RecordKind } from '#shared/model/record.ts';
import { DATA_PACKAGE, SUMMARY_PDF, tablePath, TOMBSTONES, type BundleFiles } from './bundle-files.ts';
import { DataPackage, type Field, type TableResource } from './data-package-schema.ts';
import { MAX_FREE_TEXT } from './limits.ts';
import { FIXED_WORDS, TARGETS } from './record-rules.ts';
import { altered } from './refusals.ts';
import { COLUMN_DESCRIPTIONS, TABLE_TITLES } from './table-words.ts';
import { readJson, toJsonBytes } from './text-file.ts';

/** The descriptor of these files, as JSON; it holds no time, and its version is the bundle's revision. */
export function dataPackageOf(header: BundleHeader, files: BundleFiles): Uint8Array {
  return toJsonBytes(describe(header, files));
}

/** The descriptor in the bundle, which must say of the files just what is so; only its prose may be worded otherwise. */
export function readDataPackage(header: BundleHeader, files: BundleFiles): DataPackage {
  const found = readJson(DATA_PACKAGE, files.get(DATA_PACKAGE) ?? new Uint8Array(), DataPackage);
  if (withoutProse(found) !== withoutProse(describe(header, files))) {
    throw altered(`${DATA_PACKAGE} does not describe the tables beside it`);
  }
  return found;
}

function describe(header: BundleHeader, files: BundleFiles): DataPackage {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `bridgework-${header.project}-${header.exportId}`,
    id: header.bundleId,
    title: 'Anonymised workshop records',
    description:
      'What people said in one or more workshops, anonymised before it left the laptop, with exact counts for the review team. Not for publication as it is.',
    version: String(header.revision),
    resources: [
      ...RECORD_KINDS.map((kind) => describeTable(kind, files)),
      describeTombstones(files),
      {
        name: 'summary',
        path: 'summary.pdf',
        title: 'The anonymised summary of the workshop',
        format: 'pdf',
        mediatype: 'application/pdf',
        ...describeFile(SUMMARY_PDF, files),
      },
    ],
  };
}

function describeTable(kind: RecordKind, files: BundleFiles): TableResource {
  const columns = columnsOf(kind);
  return {
    ...csvResource(kind, TABLE_TITLES[kind]),
    ...describeFile(tablePath(kind), files),
    schema: {
      fields: columns.map(([name, cell]) => describeField(kind, name, cell)),
      primaryKey: ['id'],
      ...foreignKeysOf(columns),
      missingValues: NOT_GIVEN,
    },
  };
}

function describeTombstones(files: BundleFiles): TableResource {
  return {
    ...csvResource('tombstone', 'Records that were deleted or withdrawn'),
    ...describeFile(TOMBSTONES, files),
    schema: {
      fields: [
        {
          name: 'table',
          type: 'string',
          description: 'The table that the record was in.',
          constraints: { required: true, enum: [...RECORD_KINDS] },
        },
        {
          name: 'id',
          type: 'string',
          format: 'uuid',
          description: 'The id of the record.',
          constraints: { required: true },
        },
        { name: 'revision', type: 'integer', description: 'The revision that withdrew it.', constraints: COUNT },
      ],
      primaryKey: ['id'],
      missingValues: NOT_GIVEN,
    },
  };
}

/** Nothing is suppressed in a sealed bundle, so an empty cell is the only missing value. */
const NOT_GIVEN = [{ value: '', label: 'not given' }];
const COUNT = { required: true, minimum: 0, maximum: 1_000_000_000 };

function csvResource(name: string, title: string) {
  return {
    name,
    path: `${name}.csv`,
    type: 'table',
    title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
  } as const;
}

function describeFile(path: string, files: BundleFiles) {
  const bytes = files.get(path) ?? new Uint8Array();
  return { bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

function foreignKeysOf(columns: ReturnType<typeof columnsOf>) {
  const foreignKeys = columns.flatMap(([name, cell]) => {
    const resource = cell === 'ref' || cell === 'ref?' ? TARGETS[name] : undefined;
    return resource === undefined ? [] : [{ fields: [name], reference: { resource, fields: ['id'] } }];
  });
  return foreignKeys.length === 0 ? {} : { foreignKeys };
}

function describeField(kind: RecordKind, name: string, cell: CellKind): Field {
  const description = COLUMN_DESCRIPTIONS[`${kind}.${name}`] ?? COLUMN_DESCRIPTIONS[name];
  invariant(description !== undefined, `the column ${kind}.${name} is described`);
  const required = !cell.endsWith('?');
  switch (cell) {
    case 'id':
      return { name, type: 'string', format: 'uuid', description, constraints: { required, unique: true } };
    case 'ref':
    case 'ref?':
      return { name, type: 'string', format: 'uuid', description, constraints: { required } };
    case 'count':
      return { name, type: 'integer', description, constraints: COUNT };
    case 'word':
    case 'word?': {
      const words = FIXED_WORDS[kind]?.[name];
      const constraints = words === undefined ? { required, maxLength: 200 } : { required, enum: [...words] };
      return { name, type: 'string', description, constraints };
    }
    case 'free':
    case 'free?':
      return { name, type: 'string', description, constraints: { required, maxLength: MAX_FREE_TEXT } };
  }
}

const PROSE = new Set(['title', 'description', 'label']);

function withoutProse(value: DataPackage): string {
  return JSON.stringify(value, (key, inner: unknown) => (PROSE.has(key) ? undefined : inner));
}
