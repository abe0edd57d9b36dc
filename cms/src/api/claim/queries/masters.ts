import { within } from '../../../domain/database/within';
import { reader, statement } from '../../../domain/portico';

const SHOWN = 20;

export interface PartChoice {
  documentId: string;
  number: string;
  description: string;
  /** Minor units. */
  price: number;
}

export interface LabourChoice {
  documentId: string;
  number: string;
  description: string;
  /** Thousandths. */
  hours: number;
}

const matching = (of: 'parts' | 'labour_operations', link: string) =>
  `${link} l JOIN ${of} x ON x.id = l.${of === 'parts' ? 'part' : 'labour_operation'}_id WHERE l.portal_id = ? AND x.removed IS NOT TRUE AND (lower(x.number) LIKE lower(?) ESCAPE '!' OR lower(x.description) LIKE lower(?) ESCAPE '!') ORDER BY x.number, x.id LIMIT ${SHOWN}`;

const parts = statement('claim_parts', ({ list, object }) => `SELECT ${list(object({ documentId: 'x.document_id', number: 'x.number', description: 'x.description', price: 'x.price' }), matching('parts', 'parts_portal_lnk'))} AS answer`);
const operations = statement('claim_labour', ({ list, object }) => `SELECT ${list(object({ documentId: 'x.document_id', number: 'x.number', description: 'x.description', hours: 'x.hours' }), matching('labour_operations', 'labour_operations_portal_lnk'))} AS answer`);

/** The parts of a portal whose number or description has these words, by number. */
export const findParts = async (portalId: number, words: string): Promise<PartChoice[]> => (await reader().read<PartChoice[]>(parts(), [portalId, within(words.trim()), within(words.trim())])) ?? [];

export const findLabour = async (portalId: number, words: string): Promise<LabourChoice[]> => (await reader().read<LabourChoice[]>(operations(), [portalId, within(words.trim()), within(words.trim())])) ?? [];
