import { z } from 'zod';
import type { EnteredClient } from '@/cms/clientRecords';

/** As the CMS has it. */
const MOST = { name: 120, group: 60, groups: 20 } as const;

const orNull = (text: string): string | null => (text === '' ? null : text);

const typed = z.object({ name: z.string().trim(), email: z.string().trim().max(254), mobile: z.string().trim().max(40), language: z.string().max(32), groups: z.string().max(1300) });

export type ClientFault = { field: 'name' | 'email' | 'groups'; fault: 'missing' | 'tooLong' | 'noAddress' | 'tooManyGroups' };

/** What a form says of a client, and all that is wrong with it. */
export function readClient(form: Record<string, string>): { entered: EnteredClient; faults: ClientFault[] } {
  const { name, email, mobile, language, groups: written } = typed.parse(form);
  const groups = written.split(';').map((group) => group.trim()).filter(Boolean);
  const faults: ClientFault[] = [];
  if (name === '') faults.push({ field: 'name', fault: 'missing' });
  if (name.length > MOST.name) faults.push({ field: 'name', fault: 'tooLong' });
  if (email !== '' && !z.email().safeParse(email).success) faults.push({ field: 'email', fault: 'noAddress' });
  if (groups.length > MOST.groups || groups.some((group) => group.length > MOST.group)) faults.push({ field: 'groups', fault: 'tooManyGroups' });
  return { entered: { name, email: orNull(email), mobile: orNull(mobile), language: orNull(language), groups }, faults };
}
