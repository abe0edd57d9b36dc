'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { changeAccount } from '@/cms/account';
import { isRefusal } from '@/cms/call';
import { portalKey } from '@/surroundings/address';
import { readSurroundings } from '@/surroundings/readSurroundings';
import { demandSameSite } from '@/surroundings/sameSite';
import type { FormState } from '@/ui/workspace/formState';
import { readWordsFor } from '@/ui/words/readWords';
import { refused, troubleOf } from '@/surroundings/formWords';
import { dateFormats } from './accountFields';

const none = z.literal('').transform(() => null);
const saving = z.object({
  portal: z.string().regex(portalKey),
  version: z.string().max(20),
  name: z.string().trim().max(120),
  title: z.string().trim().max(120),
  language: z.union([none, z.string().max(32)]),
  dateFormat: z.union([none, z.enum(dateFormats)]),
  told: z.string().max(200),
});

/** Keeps what somebody says of herself; the page is then read anew, in the language and with the dates that she has chosen. */
export async function saveAccountAction(_state: FormState, form: FormData): Promise<FormState> {
  await demandSameSite();
  const typed = Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  const { portal, version, told, ...facts } = saving.parse(typed);
  const surroundings = await readSurroundings();
  const { t } = surroundings.words;
  if (facts.name === '') return refused(surroundings.words, typed, [{ field: 'name', said: t('claims.account.missingName') }]);
  const notifications = Object.fromEntries(told.split(',').filter(Boolean).map((what) => [what, form.has(what)]));
  try {
    const { language, dateFormat } = await changeAccount(portal, version, { ...facts, notifications });
    const words = await readWordsFor({ language: language ?? surroundings.portal?.locale ?? '', dateFormat });
    refresh();
    return { values: {}, problems: [], done: words.t('claims.account.saved') };
  } catch (error) {
    if (isRefusal(error, 412)) {
      // What was typed stays; who saves it again has seen that somebody was faster.
      refresh();
      return refused(surroundings.words, typed, [{ field: null, said: t('claims.account.conflict') }]);
    }
    const trouble = troubleOf(error, surroundings.words);
    if (!trouble) throw error;
    return refused(surroundings.words, typed, [trouble]);
  }
}
