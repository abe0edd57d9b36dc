import { refuseOlder } from '../../../domain/database/row-version';
import { Refusal } from '../../../domain/refusal';
import type { CommandCall } from '../../../http/case-scope';
import { orNothing, type Findings } from '../findings';
import { isInspection, isReported } from '../states';
import type { TaskSnapshot } from '../snapshot';
import { changeTask } from './change-task';
import { refuse } from './commands';

/** Writes down what an inspection found, in place of what was written before. `version` is that of the task that was looked at. */
export const reportFindings = (call: CommandCall, version: string | null, found: Findings): Promise<TaskSnapshot> =>
  changeTask(call, async (before, trx) => {
    if (!isInspection(before)) throw new Refusal('task.noInspection');
    if (!isReported(before.status)) refuse('reportFindings', before);
    await refuseOlder(trx, 'tasks', before.id, version);
    const kept = orNothing(found);
    return { columns: { findings: kept && JSON.stringify(kept) } };
  });
