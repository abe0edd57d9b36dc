import { z } from 'zod';
import type { Json } from '../../domain/json';
import type { Schema } from './shapes';

const IN_ZOD = '#/$defs/';
const IN_DOCUMENT = '#/components/schemas/';

export const schemaRef = (name: string): Schema => ({ $ref: `${IN_DOCUMENT}${name}` });

/** Collects the schemas that have an id; they stand among the document's components, once each. */
export class Schemas {
  private readonly named = new Map<string, Schema>();

  /**
   * The JSON schema of what is sent. Answers are described by what goes into their schema, too: transforms in this
   * product only tidy a value, so its form before is its form after.
   */
  of(schema: z.ZodType): Schema {
    const { $schema: _, $defs = {}, ...own } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12', override: plain }) as Schema;
    for (const [name, definition] of Object.entries($defs as Record<string, Schema>)) this.add(name, withDocumentRefs(definition) as Schema);
    return withDocumentRefs(own) as Schema;
  }

  add(name: string, schema: Schema): Schema {
    const known = this.named.get(name);
    if (known && JSON.stringify(known) !== JSON.stringify(schema)) throw new Error(`Two schemas have the id ${name}`);
    this.named.set(name, schema);
    return schemaRef(name);
  }

  all(): Record<string, Schema> {
    return Object.fromEntries([...this.named].sort(([left], [right]) => (left < right ? -1 : 1)));
  }
}

/** Leaves out what zod adds to say what the type says already. */
function plain({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format === 'date') delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.const !== undefined) delete jsonSchema.type;
  delete jsonSchema.propertyNames;
  delete jsonSchema.id;
}

function withDocumentRefs(value: Json): Json {
  if (Array.isArray(value)) return value.map(withDocumentRefs);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string' ? inner.replace(IN_ZOD, IN_DOCUMENT) : withDocumentRefs(inner),
    ]),
  );
}
