import { z } from 'zod';
import { ACTORS } from '../../plugins/onboarding/server/rules/facts';
import { officeWording } from '../../plugins/visibility/server/rules/client-portal';
import { taskRow } from '../client-task/answers';

const count = z.number().int();

/** What each page stands in that a client of an office sees. */
export const officePortal = z
  .object({ counts: z.object({ tasks: count.meta({ description: 'Tasks that are open.' }), approvals: count.meta({ description: 'Documents that wait for the client’s approval.' }) }), wording: officeWording })
  .meta({ id: 'OfficePortal' });

export const progress = z
  .object({
    documentId: z.string(),
    name: z.string(),
    waitsFor: z.enum(ACTORS).nullable(),
    since: z.string().meta({ format: 'date-time', description: 'UTC.' }),
    steps: z.array(z.object({ title: z.string(), text: z.string(), state: z.enum(['done', 'current', 'waiting']) })),
  })
  .meta({ id: 'ClientProgress' });

const waitingApproval = z.object({ documentId: z.string(), title: z.string(), dueOn: z.string().nullable().meta({ format: 'date' }) });

export const officeHome = z.object({ tasks: z.array(taskRow), approvals: z.array(waitingApproval), dossiers: z.array(progress), ended: z.array(taskRow) }).meta({ id: 'OfficeHome' });
