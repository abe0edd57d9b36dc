import { reader, statement } from '../../../domain/portico';
import type { Findings } from '../findings';
import type { TaskSnapshot } from '../snapshot';

export interface StoredFindings extends Pick<TaskSnapshot, 'documentId' | 'status'> {
  id: number;
  caseId: number;
  portalId: number;
  updatedAt: number;
  findings: Findings | null;
}

const ofTask = statement(
  'task_findings',
  ({ object, instant, json }) => `SELECT ${object({
    id: 't.id',
    documentId: 't.document_id',
    status: 't.status',
    caseId: 'tk.case_id',
    portalId: 'kp.portal_id',
    updatedAt: instant('t.updated_at'),
    findings: json('t.findings'),
  })} AS answer FROM tasks t JOIN tasks_case_lnk tk ON tk.task_id = t.id JOIN cases_portal_lnk kp ON kp.case_id = tk.case_id WHERE t.document_id = ?`,
);

export const readFindingsOfTask = (documentId: string): Promise<StoredFindings | null> => reader().read<StoredFindings>(ofTask(), [documentId]);
