import { z } from 'zod';
import { cmsPath } from '@/cms/call';
import type { Command } from '../commands/command';

/** What is wrong with days of which the last is before the first. */
export const BACKWARDS = 'backwards';

/** What stands for nobody in a list of people. */
export const NOBODY = 'none';

const day = z.union([z.iso.date(), z.literal('').transform(() => null)]);
const somebody = z.union([z.literal(NOBODY).transform(() => null), z.string().min(1).max(64)]);
const yes = z.enum(['yes', 'no']).transform((given) => given === 'yes');

const absence = { awayFrom: day.optional(), awayUntil: day.optional(), deputy: somebody.optional() };
const inOrder = ({ awayFrom, awayUntil }: { awayFrom?: string | null | undefined; awayUntil?: string | null | undefined }) => !awayFrom || !awayUntil || awayFrom <= awayUntil;
const outOfOrder = { path: ['awayUntil'], message: BACKWARDS };

const gets = somebody.optional();

/** What whoever leads a company changes of it, and everybody of oneself (spec 25, answers 8 and 9); `id` is the office's or the member's. */
export const companyCommands = {
  changeOffice: {
    path: (id) => cmsPath`/work/company/offices/${id}`,
    method: 'PATCH',
    body: z
      .object({ available: yes, inspection: gets, projectManagement: gets, repair: gets, other: gets })
      .transform(({ available, ...automaticAssignment }) => ({ available, automaticAssignment })),
  },
  changeMember: { path: (id) => cmsPath`/work/company/members/${id}`, method: 'PATCH', body: z.object({ level: z.coerce.number().int().optional(), ...absence }).refine(inOrder, outOfOrder) },
  setMemberActive: { path: (id) => cmsPath`/work/company/members/${id}`, method: 'PATCH', body: z.object({ active: yes }) },
  changeOneself: { path: () => '/work/me', method: 'PATCH', body: z.object(absence).refine(inOrder, outOfOrder) },
} as const satisfies Record<string, Command>;
