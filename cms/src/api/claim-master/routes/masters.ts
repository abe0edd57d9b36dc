import { z } from 'zod';
import { digitsOf, type Cell } from '../../../domain/cells';
import { quantityOf, QUANTITY, thousandthsOf } from '../../../domain/money';
import { Refusal } from '../../../domain/refusal';
import { findingsTold, MOST_FINDINGS } from '../../../files/tables/look';
import { sendTable, TYPES, type Format } from '../../../files/tables/send';
import { endpoint } from '../../../http/endpoint';
import { textOf } from '../../../plugins/messaging/server/templates/texts';
import { localDate } from '../../../domain/time';
import { line } from '../../../http/typed';
import { reachOn } from '../../claim/side';
import { headOf, importMasters, MOST_LINES } from '../commands/import';
import { addMaster, changeMaster, masterVersion } from '../commands/keep';
import { allMasters, listMasters, MASTER_PAGE } from '../queries/masters';
import { columnsOf, LINE_FAULTS, type MasterColumn } from '../rules/import-lines';
import { MASTER_KINDS, MASTERS, MOST_OF, plainNumber, type MasterKind } from '../rules/kinds';
import type { KeptMaster } from '../rules/plan';

const who = ['member'] as const;
const ofKind = z.strictObject({ kind: z.enum(MASTER_KINDS) });
const ofOne = ofKind.extend({ master: z.string().min(1).max(64) });

const price = z.number().int().meta({ description: 'Of a part, in the smallest unit of the portal’s currency.' });
const hours = z.string().meta({ description: 'Of a repair, with a dot and up to three decimals.' });
const values = { price: price.nullable(), hours: hours.nullable() };
const facts = { number: z.string(), description: z.string(), ...values };
const version = z.string().meta({ description: 'For If-Match.' });
const master = z.object({ documentId: z.string(), version, ...facts }).meta({ id: 'ClaimMaster' });

const valueIn = (kind: MasterKind, value: number) => (kind === 'part' ? { price: value, hours: null } : { price: null, hours: quantityOf(value) });
const answered = (kind: MasterKind, { documentId, number, description, value, updatedAt }: KeptMaster) => ({ documentId, version: masterVersion({ updatedAt }), number, description, ...valueIn(kind, value) });

const list = endpoint({
  name: 'listClaimMasters',
  summary: `Parts, or repairs with their standard times, by number; ${MASTER_PAGE} a page. For agents.`,
  method: 'GET',
  path: '/claim-masters/:kind',
  who,
  params: ofKind,
  query: z.strictObject({ q: z.string().trim().max(80).default('').meta({ description: 'Somewhere in number or description.' }), cursor: z.string().min(1).max(400).optional() }),
  response: z.object({ currency: z.string(), masters: z.array(master), next: z.string().nullable() }).meta({ id: 'ClaimMasters' }),
  async handle({ viewer, params: { kind }, query: { q, cursor } }) {
    reachOn('agent', viewer);
    const after = cursor === undefined ? '' : Buffer.from(cursor, 'base64url').toString();
    if (after.includes('\0')) throw new Refusal('input.invalid', { findings: [{ path: 'query.cursor', message: 'This is no cursor of ours.' }] });
    const found = await listMasters({ portalId: viewer.portal.id, kind, words: q, after });
    const last = found[MASTER_PAGE - 1];
    return {
      currency: viewer.portal.currency,
      masters: found.slice(0, MASTER_PAGE).map((one) => answered(kind, one)),
      next: found.length > MASTER_PAGE && last ? Buffer.from(plainNumber(last.number)).toString('base64url') : null,
    };
  },
});

const given = {
  number: line(MOST_OF.number).min(1),
  description: line(MOST_OF.description).min(1),
  price: z.number().int().min(0).max(MASTERS.part.most).optional(),
  hours: z.string().regex(QUANTITY).optional(),
};

/** The price of a part, the time of a repair; the other one says that somebody took the one for the other. */
function valueOf(kind: MasterKind, { price: sum, hours: time }: { price?: number | undefined; hours?: string | undefined }): number | undefined {
  const [wanted, other] = kind === 'part' ? [sum, time] : [time, sum];
  const { value } = MASTERS[kind];
  if (other !== undefined) throw new Refusal('input.invalid', { findings: [{ path: `body.${value === 'price' ? 'hours' : 'price'}`, message: `Here stands the column ${value}.` }] });
  return typeof wanted === 'string' ? thousandthsOf(wanted) : wanted;
}

const add = endpoint({
  name: 'addClaimMaster',
  summary: 'A new part or repair. One of this number that was taken out is taken up again.',
  method: 'POST',
  path: '/claim-masters/:kind',
  who,
  params: ofKind,
  body: z.strictObject(given),
  response: z.object({ documentId: z.string() }),
  status: 201,
  limits: ['write'],
  idempotent: true,
  refusals: ['master.numberTaken'],
  async handle({ strapi, viewer, params: { kind }, body: { number, description, ...counted }, now }) {
    reachOn('agent', viewer);
    const value = valueOf(kind, counted);
    if (value === undefined) throw new Refusal('input.invalid', { findings: [{ path: `body.${MASTERS[kind].value}`, message: 'This is missing.' }] });
    return { documentId: await addMaster({ strapi, viewer, kind, now }, { number, description, value }) };
  },
});

const change = endpoint({
  name: 'changeClaimMaster',
  summary: 'Changes a part or a repair, takes it out (`removed`), or up again. Claims that were handed in keep what they were handed in with; those that have it keep it.',
  method: 'PATCH',
  path: '/claim-masters/:kind/:master',
  who,
  params: ofOne,
  body: z.strictObject({ ...given, removed: z.boolean() }).partial(),
  response: z.object({ version }),
  limits: ['write'],
  ifMatch: 'required',
  refusals: ['master.numberTaken', 'precondition.failed'],
  async handle({ strapi, viewer, params: { kind, master: documentId }, body: { price: sum, hours: time, ...others }, ifMatch, now }) {
    reachOn('agent', viewer);
    const value = valueOf(kind, { price: sum, hours: time });
    return { version: await changeMaster({ strapi, viewer, kind, now, version: ifMatch }, documentId, { ...others, ...(value !== undefined && { value }) }) };
  },
});

/** So many changes are told one by one; the counts are of all. */
const TOLD = 500;

const column = z.enum(['number', 'description', 'price', 'hours']);

const bring = endpoint({
  name: 'importClaimMasters',
  summary: `Reads a table (CSV or XLSX, at most ${MOST_LINES} lines) of parts or repairs. Says what it would change, and each field that is wrong; with \`apply\` does it, all or nothing, by number.`,
  method: 'POST',
  path: '/claim-masters/:kind/import',
  who,
  params: ofKind,
  files: 'masters',
  body: z.strictObject({ apply: z.enum(['true', 'false']).default('false') }),
  response: z
    .object({
      applied: z.boolean(),
      rows: z.number().int(),
      added: z.number().int(),
      changed: z.number().int(),
      same: z.number().int().meta({ description: 'Lines that say what is kept already.' }),
      findings: z.array(z.object({ line: z.number().int(), column, fault: z.enum(LINE_FAULTS), text: z.string() })).meta({ description: `The first ${MOST_FINDINGS}.` }),
      untold: z.number().int().meta({ description: 'Findings beside those.' }),
      changes: z.array(z.object({ line: z.number().int(), ...facts, before: z.object({ ...facts, removed: z.boolean() }).nullable() })).meta({ description: `The first ${TOLD}.` }),
      currency: z.string(),
    })
    .meta({ id: 'MasterImport' }),
  limits: ['upload', 'write'],
  refusals: ['import.heads', 'import.lines', 'import.tooLong'],
  async handle({ strapi, viewer, params: { kind }, body: { apply }, files: [file], now }) {
    reachOn('agent', viewer);
    if (!file) throw new Refusal('file.missing');
    const { rows, findings, changes } = await importMasters({ strapi, viewer, kind, now }, file, apply === 'true');
    const bad = new Set(findings.map(({ line }) => line)).size;
    const added = changes.filter(({ before }) => before === null).length;
    return {
      applied: apply === 'true',
      rows,
      added,
      changed: changes.length - added,
      same: rows - bad - changes.length,
      ...findingsTold(findings),
      changes: changes.slice(0, TOLD).map(({ line, before }) => ({
        line: line.line,
        number: line.number,
        description: line.description,
        ...valueIn(kind, line.value),
        before: before && { number: before.number, description: before.description, ...valueIn(kind, before.value), removed: before.removed },
      })),
      currency: viewer.portal.currency,
    };
  },
});

const WIDTHS: Record<MasterColumn, number> = { number: 18, description: 48, price: 16, hours: 12 };

async function* told(portalId: number, kind: MasterKind, currency: string): AsyncGenerator<Cell[]> {
  const digits = kind === 'part' ? digitsOf(currency) : 3;
  for await (const { number, description, value } of allMasters(portalId, kind)) yield [number, description, { minor: value, digits }];
}

const download = (format: Format, name: string) =>
  endpoint({
    name,
    summary: `All parts or repairs as ${format.toUpperCase()}, in the columns in which they are taken in.`,
    method: 'GET',
    path: `/claim-masters/:kind/file.${format}`,
    who,
    params: ofKind,
    bytes: TYPES[format],
    limits: ['report'],
    async handle({ viewer, params: { kind }, now, ctx }) {
      reachOn('agent', viewer);
      const { language, portal } = viewer;
      const columns = columnsOf(kind);
      await sendTable(ctx, format, {
        name: `${kind === 'part' ? 'parts' : 'repairs'}-${portal.key}-${localDate(now, portal.timeZone)}`,
        language,
        sheet: textOf(language, `workspace.masters.kinds.${kind}`),
        heads: columns.map((one) => `${textOf(language, headOf(one))}${one === 'price' ? ` (${portal.currency})` : ''}`),
        widths: columns.map((one) => WIDTHS[one]),
        rows: told(portal.id, kind, portal.currency),
        cutOff: textOf(language, 'claims.table.cutOff'),
      });
    },
  });

export default { type: 'content-api', routes: [list, add, download('csv', 'readClaimMastersAsCsv'), download('xlsx', 'readClaimMastersAsXlsx'), change, bring] };
