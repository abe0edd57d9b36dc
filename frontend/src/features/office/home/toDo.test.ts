import { expect, it } from 'vitest';
import type { ClientTaskRow } from '@/cms/types';
import { toDoOf } from './toDo';

const task = (documentId: string, dueOn: string | null) => ({ documentId, kind: 'answer', title: documentId, dueOn }) as ClientTaskRow;

it('OB-04 documents stand among the tasks by the day on which they are due', () => {
  const all = toDoOf({ key: 'balans' }, [task('a', '2026-03-02'), task('b', '2026-03-09'), task('c', null)], [{ documentId: 'd', title: 'd', dueOn: '2026-03-05' }, { documentId: 'e', title: 'e', dueOn: null }]);
  expect(all.map(({ href }) => href)).toEqual(['/balans/client/tasks/a', '/balans/client/approvals/d', '/balans/client/tasks/b', '/balans/client/tasks/c', '/balans/client/approvals/e']);
});
