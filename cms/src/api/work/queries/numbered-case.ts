import { reader, statement } from '../../../domain/portico';

/** What the parts of a case are asked by. */
export interface NumberedCase {
  id: number;
  documentId: string;
  /** Minor units. */
  deductible: number | null;
}

const numberedCase = statement(
  'numbered_case',
  ({ object }) => `SELECT ${object({ id: 'k.id', documentId: 'k.document_id', deductible: 'k.deductible' })} AS answer FROM portico_case_facts f JOIN cases k ON k.id = f.case_id WHERE f.portal_id = ? AND f.number = ?`,
);

/** A case by its number, which is unique in a portal. */
export const findCaseByNumber = (portalId: number, number: string): Promise<NumberedCase | null> => reader().read<NumberedCase>(numberedCase(), [portalId, number]);
