'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { isRefusal } from '@/cms/call';
import { shipRma } from '@/cms/rmas';
import { refused, troubleOf } from '@/surroundings/formWords';
import { portalKey } from '@/surroundings/address';
import { clientRmaPath } from '@/surroundings/paths';
import { readSurroundings } from '@/surroundings/readSurroundings';
import { demandSameSite } from '@/surroundings/sameSite';
import { pasted } from '@/ui/words/plain';
import type { FormState } from '@/ui/workspace/formState';

const text = z.string().overwrite(pasted).trim().max(80);
const shipping = z.object({ portal: z.string().regex(portalKey), number: z.string().min(1).max(64), version: z.string().max(20), carrier: text, tracking: text });

/** Keeps how a return was sent; what is missing is said beside its field. */
export async function shipAction(_state: FormState, form: FormData): Promise<FormState> {
  await demandSameSite();
  const typed = Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  const { portal, number, version, ...shipment } = shipping.parse(typed);
  const { words } = await readSurroundings();
  const { t } = words;
  const missing = (['carrier', 'tracking'] as const).filter((field) => shipment[field] === '');
  if (missing.length > 0) return refused(words, typed, missing.map((field) => ({ field, said: t('rmas.ship.missing', { field: t(`rmas.${field}`) }) })));
  try {
    await shipRma(portal, number, version, shipment);
  } catch (error) {
    if (isRefusal(error, 409, 412)) {
      // What was typed stays; the page says what has become of the return.
      refresh();
      return refused(words, typed, [{ field: null, said: t('rmas.ship.moved') }]);
    }
    const trouble = troubleOf(error, words);
    if (!trouble) throw error;
    return refused(words, typed, [trouble]);
  }
  redirect(`${clientRmaPath(portal, number)}?outcome=sent`);
}
