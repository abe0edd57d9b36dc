import { z } from 'zod';
import type { LogEntry } from './queries/log';

export const caseLogEntry = z
  .object({
    id: z.number().int(),
    kind: z.string(),
    at: z.string().meta({ format: 'date-time' }),
    actor: z.object({ kind: z.string(), name: z.string() }),
    facts: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'CaseLogEntry' });

/** For those who may read a case's log: both parts of what happened. */
export const logEntryAnswer = ({ id, kind, at, actor, told, kept }: LogEntry) => ({ id, kind, at: new Date(at).toISOString(), actor: { kind: actor.kind, name: actor.name }, facts: { ...kept, ...told } });
