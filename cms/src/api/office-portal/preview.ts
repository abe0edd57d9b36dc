import { z } from 'zod';
import type { Portal } from '../../domain/portal';
import { addDays, instantText, localDate } from '../../domain/time';
import { renderText } from '../../plugins/messaging/server/templates/texts';
import { CREATE_NEW_USER } from '../../plugins/onboarding/server/rules/shipped';
import type { ClientPreviewDraft } from '../../plugins/visibility/server/services/preview-drafts';
import { portal as portalShape } from '../customer-page/schema';
import { portalAnswer } from '../customer-page/serialize';
import { officeHome, officePortal } from './answers';

/** What the home of an office's client would be told. */
export const officePreview = officePortal.extend({ of: z.literal('officePortal'), portal: portalShape, locale: z.string(), member: z.object({ name: z.string() }), home: officeHome }).meta({ id: 'OfficePreview' });

const DAY = 86_400_000;

/** The step of the shipped type that the made-up client has come to. */
const REACHED = 3;

/** The home of a client that there is not, under settings that are not saved, in the preview's language (CL-02): what it is asked stands under `sample.wish` in the files of languages. */
export function officePreviewAnswer(portal: Portal, logo: string | null, { settings, language }: ClientPreviewDraft, now: number): z.input<typeof officePreview> {
  const say = (key: string) => renderText(language, `sample.wish.${key}`, {});
  const today = localDate(now, portal.timeZone);
  const task = { askedBy: null, ofDossier: false, comments: 0, files: 0, askedAt: instantText(now - 2 * DAY) };
  const tasks = [
    { ...task, documentId: 'sample-1', kind: 'file' as const, title: say('file'), dueOn: addDays(today, 9), state: 'open' as const, endedAt: null },
    { ...task, documentId: 'sample-2', kind: 'answer' as const, title: say('answer'), dueOn: null, state: 'open' as const, endedAt: null },
  ];
  const ended = [{ ...task, documentId: 'sample-3', kind: 'approval' as const, title: say('approval'), dueOn: null, state: 'done' as const, endedAt: instantText(now - DAY) }];
  const steps = CREATE_NEW_USER.steps.map(({ texts }, place) => ({ ...(texts[language] ?? texts.en ?? { title: '', text: '' }), state: place < REACHED ? ('done' as const) : place === REACHED ? ('current' as const) : ('waiting' as const) }));
  const { heading, text } = settings.homepage;
  return {
    of: 'officePortal',
    portal: portalAnswer(portal, settings, logo),
    locale: language,
    member: { name: renderText(language, 'sample.claim.client', {}) },
    counts: { tasks: tasks.length, approvals: 0 },
    wording: { heading, text },
    home: { tasks, approvals: [], ended, dossiers: [{ documentId: 'sample', name: CREATE_NEW_USER.names[language] ?? CREATE_NEW_USER.names.en ?? '', waitsFor: 'client', since: instantText(now - 2 * DAY), steps }] },
  };
}
