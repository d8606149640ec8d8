import { z } from 'zod';

const prose = z.string().min(1).max(1000);
const name = z.string().regex(/^[a-z0-9._-]{1,64}$/u);

/** A field of a Table Schema. */
const Field = z.strictObject({
  name,
  type: z.enum(['string', 'integer']),
  format: z.literal('uuid').optional(),
  description: prose,
  constraints: z.strictObject({
    required: z.boolean().optional(),
    unique: z.boolean().optional(),
    minimum: z.int().optional(),
    maximum: z.int().optional(),
    maxLength: z.int().optional(),
    enum: z.array(z.string()).optional(),
  }),
});
export type Field = z.infer<typeof Field>;

/** What both kinds of resource say of their file. */
const file = {
  bytes: z.int().nonnegative(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/u),
};

const TableResource = z.strictObject({
  name,
  path: z.string().regex(/^[a-z_]+\.csv$/u),
  type: z.literal('table'),
  title: prose,
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  ...file,
  schema: z.strictObject({
    fields: z.array(Field).min(1).max(50),
    primaryKey: z.array(name).min(1).max(5),
    foreignKeys: z
      .array(
        z.strictObject({
          fields: z.array(name).length(1),
          reference: z.strictObject({ resource: name, fields: z.array(name).length(1) }),
        }),
      )
      .min(1)
      .max(20)
      .optional(),
    missingValues: z.array(z.strictObject({ value: z.string(), label: prose })).max(10),
  }),
});
export type TableResource = z.infer<typeof TableResource>;

const DocumentResource = z.strictObject({
  name,
  path: z.literal('summary.pdf'),
  title: prose,
  format: z.literal('pdf'),
  mediatype: z.literal('application/pdf'),
  ...file,
});

/** The descriptor of a bundle's payload: Data Package v2 with an inline Table Schema for every table. */
export const DataPackage = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9._-]{1,80}$/u),
  id: z.uuid(),
  title: prose,
  description: prose,
  version: z.string().regex(/^\d{1,10}$/u),
  resources: z.array(z.union([TableResource, DocumentResource])).max(64),
});
export type DataPackage = z.infer<typeof DataPackage>;
