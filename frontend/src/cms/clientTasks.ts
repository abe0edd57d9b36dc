import 'server-only';
import { cache } from 'react';
import { askCms, callCms, cmsPath, type Form } from './call';
import { askAsMember } from './member';
import type { ClientTask, ClientTasks, OfficeHome, OfficePortal } from './types';

/** What each page of an office's client stands in; for its clients alone. */
export const readOfficePortal = cache((portal: string): Promise<OfficePortal> => askAsMember<OfficePortal>(portal, '/office-portal'));

export const readOfficeHome = (portal: string): Promise<OfficeHome> => askAsMember<OfficeHome>(portal, '/office-portal/home');

/** A client's own tasks that have ended, the newest first. */
export const listEndedTasks = (portal: string, page: number): Promise<ClientTasks> => askAsMember<ClientTasks>(portal, `/client-tasks?state=ended&page=${page}`);

/** A task, for its client and for employees of the office. */
export const readClientTask = cache((portal: string, task: string): Promise<ClientTask> => askAsMember<ClientTask>(portal, cmsPath`/client-tasks/${task}`));

export const listTasksOfClient = (portal: string, client: string, state: 'open' | 'ended', page: number): Promise<ClientTasks> => askAsMember<ClientTasks>(portal, `${cmsPath`/client-records/${client}/tasks`}?state=${state}&page=${page}`);

type Written = { form: Form; tries: string };
const sending = (session: string, { form, tries }: Written) => ({ method: 'POST', form, session, ...(tries && { idempotencyKey: tries }) }) as const;

/** Completes a task upon the version that was read, as the form comes in. */
export async function completeTaskOf(session: string, task: string, version: string, written: Written): Promise<void> {
  await callCms(cmsPath`/client-tasks/${task}/complete`, { ...sending(session, written), ifMatch: version });
}

/** A comment with its files, as the form comes in. */
export async function commentOnTaskOf(session: string, task: string, written: Written): Promise<void> {
  await callCms(cmsPath`/client-tasks/${task}/comments`, sending(session, written));
}

/** A new task for a client, as the form comes in. */
export const askClientOf = (session: string, client: string, written: Written): Promise<ClientTask> => askCms<ClientTask>(cmsPath`/client-records/${client}/tasks`, sending(session, written));

/** The file as the CMS sends it, whole or the part that `range` asks for. */
export async function readTaskFileOf(session: string, task: string, file: string, asked: { range: string | null; download: boolean }): Promise<Response> {
  const path = cmsPath`/client-tasks/${task}/files/${file}`;
  return callCms(asked.download ? `${path}?download=1` : path, { session, range: asked.range });
}
