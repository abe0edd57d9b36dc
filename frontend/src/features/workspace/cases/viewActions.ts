'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { isRefusal } from '@/cms/call';
import { deleteView, renameView, saveView } from '@/cms/work';
import { portalKey } from '@/surroundings/address';
import { demandSameSite } from '@/surroundings/sameSite';
import { type FormState, untouched } from '@/ui/workspace/formState';
import { wordsOfForm } from '@/surroundings/formWords';

const asked = z.object({ portal: z.string().regex(portalKey), query: z.string().max(1000).catch(''), name: z.string().max(200).catch(''), id: z.string().max(64).optional() });

/** Keeps the list that one looks at, or gives the view another name. */
export async function nameViewAction(_state: FormState, form: FormData): Promise<FormState> {
  await demandSameSite();
  const { portal, query, name: given, id } = asked.parse(Object.fromEntries(form));
  const { t } = await wordsOfForm();
  const name = given.trim();
  const wrong = (said: string): FormState => ({ values: { name: given }, problems: [{ field: 'name', said }] });
  if (!name) return wrong(t('workspace.lists.view.missing'));
  if (name.length > 60) return wrong(t('workspace.lists.view.long'));
  try {
    await (id ? renameView(portal, id, name) : saveView(portal, { name, query }));
  } catch (error) {
    if (!isRefusal(error, 409)) throw error;
    return wrong(t(error.code === 'view.tooMany' ? 'workspace.lists.view.tooMany' : 'workspace.lists.view.taken'));
  }
  refresh();
  return untouched;
}

export async function deleteViewAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { portal, id } = asked.parse(Object.fromEntries(form));
  try {
    if (id) await deleteView(portal, id);
  } catch (error) {
    // It has been deleted in another window.
    if (!isRefusal(error, 404)) throw error;
  }
  refresh();
}
