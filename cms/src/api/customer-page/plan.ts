import { z } from 'zod';
import type { Portal } from '../../domain/portal';
import type { CustomerGrant } from '../../plugins/customer-access/server/customer';
import { canSeePart } from '../../plugins/visibility/server/rules/parts';
import { attachment, attachmentAnswer } from '../message/attachment';
import type { StoredPlanTask } from './queries/plan';
import { planState } from './rules/plan-state';

const localDate = z.string().nullable().meta({ description: 'A calendar day, YYYY-MM-DD.' });

const planTask = z
  .object({
    id: z.string(),
    title: z.string(),
    mainInspection: z.boolean(),
    state: z.enum(['done', 'running', 'planned', 'open']),
    from: localDate,
    to: localDate,
    meeting: z.string().nullable().meta({ description: 'Wall clock in the zone beside it: YYYY-MM-DDTHH:mm. Only where the schedule is shown.' }),
    zone: z.string(),
    office: z.string().nullable(),
    who: z.string().nullable(),
    description: z.string().nullable(),
    media: z.array(attachment),
  })
  .meta({ id: 'PlanTask' });

export const customerPlan = z.object({ tasks: z.array(planTask) }).meta({ id: 'CustomerPlan' });

/** The tasks of a case in their order, as its customer reads them (CP-15). */
export function planAnswer({ settings, case: facts }: CustomerGrant, stored: StoredPlanTask[], portal: Pick<Portal, 'timeZone'>): z.input<typeof customerPlan> {
  const seesMeetings = canSeePart('scheduleTile', settings, facts).visible;
  const tasks = stored.flatMap((task): z.input<typeof planTask>[] => {
    const meeting = seesMeetings ? task.meetingAt : null;
    const state = planState(task, meeting !== null || task.scheduledFrom !== null);
    if (!state) return [];
    return [
      {
        id: task.documentId,
        title: task.title,
        mainInspection: task.mainInspection,
        state,
        from: task.scheduledFrom,
        to: task.scheduledTo,
        meeting,
        zone: task.meetingZone ?? portal.timeZone,
        office: task.office,
        who: task.responsible,
        description: task.description,
        media: task.media.map(attachmentAnswer),
      },
    ];
  });
  return { tasks };
}
