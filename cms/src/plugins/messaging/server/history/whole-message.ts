import { z } from 'zod';
import { reader, statement } from '../../../../domain/portico';
import { cleanHtml } from '../inbound/reading/clean-html';
import { readMail } from '../inbound/reading/read-mail';
import { struckText } from '../inbound/strike';
import { entryOfReceived, entryOfSent, historyEntry, RECEIVED, SENT, type HistoryEntry, type StoredReceived, type StoredSent } from './entries';

export const wholeMessage = historyEntry
  .extend({
    text: z.string().nullable(),
    html: z.string().nullable().meta({ description: 'Without anything that runs or loads; still to be shown in a sandbox.' }),
    comment: z.string().nullable().meta({ description: 'Of a received mail: what was cut out of it as the words that were written now.' }),
    attachments: z.array(z.object({ name: z.string(), bytes: z.number().int() })).meta({ description: 'All that came along; `files` says what became of it once that was decided.' }),
    headers: z.array(z.object({ name: z.string(), value: z.string() })),
    source: z.boolean().meta({ description: 'Whether the whole source can be fetched.' }),
  })
  .meta({ id: 'WholeMessage' });

/** The thing and portal that a message belongs to; null where it could not be matched with any. */
export interface Belonging {
  portalId: number | null;
  aggregate: string | null;
  aggregateId: number | null;
}

export interface FoundMessage extends Belonging {
  entry: HistoryEntry;
  comment: string | null;
  /** As it went, with secrets struck, or as it came; null where nothing has been handed over yet. */
  source: Buffer | null;
}

const sentById = statement('sent_message', ({ object }) => {
  const found = object({ ...SENT, portalId: 'o.portal_id', aggregate: 'o.aggregate', aggregateId: 'o.aggregate_id', source: 's.source' });
  return `SELECT ${found} AS answer FROM portico_outbox o LEFT JOIN portico_sent_sources s ON s.outbox_id = o.id AND o.handed_over_at IS NOT NULL WHERE o.id = ?`;
});

const receivedById = statement('received_mail', ({ object, client }) => {
  const source = client === 'postgres' ? "encode(s.source, 'hex')" : 'hex(s.source)';
  const found = object({ ...RECEIVED, portalId: 'i.portal_id', aggregate: 'i.aggregate', aggregateId: 'i.aggregate_id', source });
  return `SELECT ${found} AS answer FROM portico_inbound i JOIN portico_inbound_sources s ON s.inbound_id = i.id WHERE i.id = ?`;
});

/** A message by the id that histories give it. Whoever asks looks at where it belongs first. */
export async function findMessage(id: string): Promise<FoundMessage | null> {
  const [, direction, digits] = /^(sent|received)-(\d{1,9})$/.exec(id) ?? [];
  if (!direction) return null;
  if (direction === 'sent') {
    const row = await reader().read<StoredSent & Belonging & { source: string | null }>(sentById(), [Number(digits)]);
    return row && { ...belonging(row), entry: entryOfSent(row), comment: null, source: row.source === null ? null : Buffer.from(row.source) };
  }
  const row = await reader().read<StoredReceived & Belonging & { source: string }>(receivedById(), [Number(digits)]);
  return row && { ...belonging(row), entry: entryOfReceived(row), comment: row.comment, source: Buffer.from(row.source, 'hex') };
}

const belonging = ({ portalId, aggregate, aggregateId }: Belonging): Belonging => ({ portalId, aggregate, aggregateId });

/** All of a message that can be shown; a mail that cannot be read shows as its source. */
export async function showMessage({ entry, comment, source }: FoundMessage): Promise<z.input<typeof wholeMessage>> {
  const whole = { ...entry.answer, comment, source: source !== null };
  const nothing = { text: null, html: null, attachments: [], headers: [] };
  if (source === null) return { ...whole, ...nothing };
  if (entry.answer.channel !== 'email') return { ...whole, ...nothing, text: source.toString() };
  try {
    const { text, html, attachments, headers } = await readMail(source);
    const listed = [...headers].flatMap(([name, values]) => values.map((value) => ({ name, value: struckText(value) })));
    return { ...whole, text: text && struckText(text), html: html && struckText(cleanHtml(html)), attachments: attachments.map(({ name, content }) => ({ name, bytes: content.length })), headers: listed };
  } catch {
    return { ...whole, ...nothing, text: struckText(source.toString('latin1')) };
  }
}
