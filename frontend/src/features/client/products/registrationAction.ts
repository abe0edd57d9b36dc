'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { isRefusal } from '@/cms/call';
import { correctRegistration, registerUnit } from '@/cms/units';
import { refused, troubleOf } from '@/surroundings/formWords';
import { portalKey } from '@/surroundings/address';
import { clientProductPath } from '@/surroundings/paths';
import { readSurroundings } from '@/surroundings/readSurroundings';
import { demandSameSite } from '@/surroundings/sameSite';
import { pasted } from '@/ui/words/plain';
import type { Words } from '@/ui/words/createWords';
import type { FormState } from '@/ui/workspace/formState';
import { registrationNames } from './registrationFields';

const text = z.string().trim();
const entering = z.object({
  portal: z.string().regex(portalKey),
  unit: z.string().min(1).max(64),
  version: z.string().max(20),
  as: z.enum(['register', 'correct']),
  ownerName: text.max(200),
  ownerEmail: text.max(254),
  ownerPhone: text.max(40),
  siteAddress: text.max(500),
  deliveredOn: z.union([z.iso.date(), z.literal('')]),
});

/** Registers a unit, or corrects that; what is wrong is said beside each field. */
export async function registrationAction(_state: FormState, form: FormData): Promise<FormState> {
  await demandSameSite();
  const typed = Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string').map(([name, value]) => [name, pasted(value)]));
  const { portal, unit, version, as, ...entered } = entering.parse(typed);
  const { words } = await readSurroundings();
  try {
    await (as === 'register' ? registerUnit : correctRegistration)(portal, unit, version, entered);
  } catch (error) {
    if (isRefusal(error, 422)) return refused(words, typed, problemsIn(error.details.findings, words));
    if (isRefusal(error, 409, 412)) {
      // What was typed stays; the page says what has become of the unit.
      refresh();
      return refused(words, typed, [{ field: null, said: words.t('units.register.moved') }]);
    }
    const trouble = troubleOf(error, words);
    if (!trouble) throw error;
    return refused(words, typed, [trouble]);
  }
  redirect(`${clientProductPath(portal, unit)}?outcome=${as === 'register' ? 'done' : 'corrected'}`);
}

const finding = z.object({ path: z.enum(registrationNames), fault: z.enum(['missing', 'wrong', 'later', 'beforeShipment', 'afterRegistration']) });

const problemsIn = (findings: unknown, { t }: Words): FormState['problems'] =>
  (z.array(finding).safeParse(findings).data ?? []).map(({ path, fault }) => ({ field: path, said: t(`units.faults.${fault}`, { field: t(`units.register.${path}`) }) }));
