import type { ClientTaskRow, OfficeHome, Portal } from '@/cms/types';
import { clientApprovalPath, clientTaskPath } from '@/surroundings/paths';

export interface ToDo {
  href: string;
  kind: ClientTaskRow['kind'] | 'document';
  title: string;
  dueOn: string | null;
}

/** All that waits for a client: what is due first stands first, and what is due on no day behind that. */
export function toDoOf({ key }: Pick<Portal, 'key'>, tasks: readonly ClientTaskRow[], approvals: OfficeHome['approvals']): ToDo[] {
  const all = [
    ...tasks.map(({ documentId, kind, title, dueOn }): ToDo => ({ href: clientTaskPath(key, documentId), kind, title, dueOn })),
    ...approvals.map(({ documentId, title, dueOn }): ToDo => ({ href: clientApprovalPath(key, documentId), kind: 'document', title, dueOn })),
  ];
  const day = ({ dueOn }: ToDo) => dueOn ?? '9999';
  return all.sort((one, other) => day(one).localeCompare(day(other)));
}
