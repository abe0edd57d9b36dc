import { Failure } from '../../failure.ts';
import type { Passed } from '../facts.ts';
import type { Asking } from '../load.ts';
import { bearer, type Measurement } from '../measurement.ts';

/**
 * A command: who does a task is changed, which is told in the log and by mail. A plain Strapi updates the task and
 * creates two entries in one transaction, the bare server writes the same rows. Each request is about the next task and
 * gives it to somebody else; ours and bare, which share a database, have their own halves of the tasks.
 */
export function write(tasks: readonly Passed[], session: string, frontendKey: string): Measurement {
  const second = ofBare(tasks);
  const first = tasks.slice(0, tasks.length - second.length);
  if (first.length < 20) throw new Failure('There are too few tasks to pass on.');
  return {
    name: 'write with events and outbox',
    writes: true,
    asks: {
      ours: passing(first, ({ task, member, count }) => ({
        path: `/api/tasks/${task.documentId}/responsible`,
        // As from many addresses, by the word of the frontend: commands are limited for each.
        headers: { ...bearer(session), 'X-Portico-Frontend': frontendKey, 'X-Forwarded-For': `10.${(count >> 16) & 255}.${(count >> 8) & 255}.${count & 255}` },
        body: JSON.stringify({ responsible: member.documentId }),
      })),
      stock: passing(first, ({ task, member }) => ({ path: `/api/writes/${task.documentId}`, body: JSON.stringify({ responsible: member.documentId }) })),
      bare: passing(second, ({ task, member }) => ({ path: `/writes/${task.id}`, body: JSON.stringify({ member: member.id }) })),
    },
    compare(answers) {
      const { data } = answers.ours as { data: { status: string } };
      const { responsible } = answers.stock as { responsible: string };
      const { member } = answers.bare as { member: number };
      if (data.status !== 'scheduled' || !responsible || !member) throw new Failure(`Somebody did not write:\n${JSON.stringify(answers)}`);
    },
  };
}

/** The half that the bare server passes on. */
export const ofBare = (tasks: readonly Passed[]): readonly Passed[] => tasks.slice(Math.floor(tasks.length / 2));

interface Pass {
  readonly task: Passed;
  readonly member: Passed['members'][number];
  readonly count: number;
}

function passing(tasks: readonly Passed[], asking: (pass: Pass) => Asking): () => Asking {
  let count = -1;
  return () => {
    count += 1;
    const task = tasks[count % tasks.length];
    const member = task?.members[Math.floor(count / tasks.length) % 2];
    if (!task || !member) throw new Error('A task has nobody to pass it to');
    return asking({ task, member, count });
  };
}
