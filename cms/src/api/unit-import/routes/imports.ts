import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import { findingsTold, MOST_FINDINGS } from '../../../files/tables/look';
import { endpoint } from '../../../http/endpoint';
import { portalOfAgent } from '../../claim/side';
import { bringUnits, MOST_LINES, TOLD } from '../commands/bring';
import { UNIT_COLUMNS } from '../rules/columns';
import { LINE_FAULTS } from '../rules/lines';
import { importProgress } from '../working';

const who = ['member'] as const;
const count = z.number().int();
const day = z.string().nullable();
const finding = z.object({ line: count, column: z.enum(UNIT_COLUMNS), fault: z.enum(LINE_FAULTS), text: z.string() });

const bring = endpoint({
  name: 'importUnits',
  summary: `Reads a table (CSV or XLSX, at most ${MOST_LINES} lines) of units. Says what it would change, and each field that is wrong; with \`apply\` has it taken over in the background, by product and serial number. For agents.`,
  method: 'POST',
  path: '/unit-imports',
  who,
  files: 'units',
  body: z.strictObject({ apply: z.enum(['true', 'false']).default('false') }),
  response: z
    .object({
      applied: z.boolean().meta({ description: 'It is being taken over.' }),
      rows: count,
      added: count,
      changed: count,
      same: count.meta({ description: 'Lines that say what is kept already.' }),
      bad: count.meta({ description: 'Lines with something wrong.' }),
      findings: z.array(finding).meta({ description: `The first ${MOST_FINDINGS}.` }),
      untold: count.meta({ description: 'Findings beside those.' }),
      changes: z
        .array(z.object({ line: count, product: z.string(), serial: z.string(), isNew: z.boolean(), dealer: z.string().nullable(), shippedOn: day, deliveredOn: day, registeredOn: day }))
        .meta({ description: `What each line says, of the first ${TOLD} that change something.` }),
    })
    .meta({ id: 'UnitImport' }),
  limits: ['upload', 'write'],
  refusals: ['right.missing', 'import.heads', 'import.lines', 'import.tooLong', 'import.running', 'file.missing', 'file.broken'],
  async handle({ strapi, viewer, body: { apply }, files: [file], now }) {
    portalOfAgent(viewer);
    if (!file) throw new Refusal('file.missing');
    const { rows, added, changed, findings, changes } = await bringUnits({ strapi, viewer, now }, file, apply === 'true');
    const bad = new Set(findings.map(({ line }) => line)).size;
    const told = changes.map(({ line: { line, serial, dealer, shippedOn, deliveredOn, registeredOn }, name, before }) => ({ line, product: name, serial, isNew: before === null, dealer, shippedOn, deliveredOn, registeredOn }));
    return { applied: apply === 'true', rows, added, changed, same: rows - bad - added - changed, bad, ...findingsTold(findings), changes: told };
  },
});

const moment = z.string().meta({ format: 'date-time', description: 'UTC.' });

const newest = endpoint({
  name: 'readUnitImport',
  summary: 'How far the newest table of units has been taken over; for agents.',
  method: 'GET',
  path: '/unit-imports/newest',
  who,
  response: z
    .object({
      newest: z
        .object({
          file: z.string(),
          who: z.string(),
          state: z.enum(['queued', 'running', 'done']),
          rows: count,
          done: count.meta({ description: 'Lines that have been gone through.' }),
          added: count,
          changed: count,
          same: count,
          left: count.meta({ description: 'Lines that were left, as something had changed since the file was looked at.' }),
          findings: z.array(finding.omit({ text: true })),
          startedAt: moment,
          finishedAt: moment.nullable(),
        })
        .nullable(),
    })
    .meta({ id: 'UnitImportProgress' }),
  refusals: ['right.missing'],
  async handle({ strapi, viewer }) {
    const progress = await importProgress(strapi.db.connection, portalOfAgent(viewer));
    return { newest: progress && { ...progress, startedAt: new Date(progress.startedAt).toISOString(), finishedAt: progress.finishedAt === null ? null : new Date(progress.finishedAt).toISOString() } };
  },
});

export default { type: 'content-api', routes: [bring, newest] };
