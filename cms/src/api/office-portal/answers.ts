import { z } from 'zod';
import { ACTORS } from '../../plugins/onboarding/server/rules/facts';
import { officeWording } from '../../plugins/visibility/server/rules/client-portal';
import { taskRow } from '../client-task/answers';

/** What each page stands in that a client of an office sees. */
export const officePortal = z
  .object({ counts: z.object({ tasks: z.number().int().meta({ description: 'Tasks that are open.' }) }), wording: officeWording })
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

export const officeHome = z.object({ tasks: z.array(taskRow), dossiers: z.array(progress), ended: z.array(taskRow) }).meta({ id: 'OfficeHome' });
