import { z } from 'zod';

const actor = z.strictObject({ kind: z.string(), id: z.number().nullable(), name: z.string() });

export const portal = z.object({ key: z.string(), name: z.string(), kind: z.string(), decisions: z.boolean(), timeZone: z.string() });

export const change = z.strictObject({ setting: z.string(), from: z.unknown(), to: z.unknown() });

/** A version of settings, whatever they are: who saved it, and when. */
export const versionOf = <Stored extends z.ZodType>(stored: Stored) =>
  z.strictObject({ version: z.number().int(), settings: stored, actor: actor.nullable(), createdAt: z.number().nullable(), restoredFrom: z.number().nullable() });
