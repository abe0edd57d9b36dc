import { z } from 'zod';
import { cmsPath } from '@/cms/call';
import { readAmount } from '@/ui/words/amounts';
import type { Command, Path } from '../commands/command';

/** A rate as people write it, or nothing; `digits` are those of the currency. */
const facts = { name: z.string().trim().min(1).max(120), phone: z.string().trim().max(40), labourRate: z.string().trim(), digits: z.coerce.number().int() };
type Typed = { labourRate: string; digits: number };
const isRate = ({ labourRate, digits }: Typed) => labourRate === '' || readAmount(labourRate, digits) !== null;
const noRate = { path: ['labourRate'] };
const rated = <Given extends Typed>({ labourRate, digits, ...said }: Given) => ({ ...said, labourRate: labourRate === '' ? null : readAmount(labourRate, digits) });

const onLogin = (name: string): Path => (company, login) => cmsPath`/work/clients/${company}/logins/${login}/` + name;
const nothing = z.object({});

/** What agents do with dealers and clients and their logins (CL-18); `id` is the company's, `other` the login's. */
export const clientCommands = {
  openClientCompany: { path: () => '/work/clients', body: z.object({ ...facts, kind: z.enum(['dealer', 'client']) }).refine(isRate, noRate).transform(rated) },
  changeClientCompany: { path: (company) => cmsPath`/work/clients/${company}`, method: 'PATCH', body: z.object(facts).refine(isRate, noRate).transform(rated) },
  inviteLogin: {
    path: (company) => cmsPath`/work/clients/${company}/logins`,
    body: z.object({ name: z.string().trim().min(1).max(120), email: z.string().trim().pipe(z.email()), language: z.union([z.literal('portal').transform(() => null), z.string().min(1).max(32)]) }),
  },
  inviteLoginAgain: { path: onLogin('invite'), body: nothing },
  lockLogin: { path: onLogin('lock'), body: nothing },
  unlockLogin: { path: onLogin('unlock'), body: nothing },
} as const satisfies Record<string, Command>;
