import { z } from 'zod';
import type { Language } from '../../domain/languages';
import { instantText } from '../../domain/time';
import { present } from '../../http/case-scope';
import type { MemberViewer } from '../../http/viewer';
import { DEVICES, HINDRANCES, type DossierEvent } from '../../plugins/onboarding/server/rules/dossier';
import type { DossierType, Step } from '../../plugins/onboarding/server/rules/dossier-type';
import { next } from '../../plugins/onboarding/server/rules/engine';
import { ACTORS, FACTS } from '../../plugins/onboarding/server/rules/facts';
import { STEP_KINDS } from '../../plugins/onboarding/server/rules/kinds';
import { hasOpenedPush, stuckWith, waitsFor } from '../../plugins/onboarding/server/rules/standing';
import { portalOfOffice } from '../client-record/office';
import { readDossier, type ListedDossier, type LoggedEvent } from './queries/dossiers';

export const DOSSIER_COMMANDS = ['approve', 'do-by-hand', 'skip', 'remind', 'ask-again'] as const;
export type DossierCommand = (typeof DOSSIER_COMMANDS)[number];

/** The event that a command is, on the step that has the turn. */
export const EVENT_OF = {
  approve: (step) => ({ kind: 'approved', step }),
  'do-by-hand': (step, reason) => ({ kind: 'doneByHand', step, reason }),
  skip: (step, reason) => ({ kind: 'skipped', step, reason }),
  remind: (step) => ({ kind: 'reminded', step }),
  'ask-again': (step) => ({ kind: 'askedAgain', step }),
} as const satisfies Record<DossierCommand, (step: string, reason: string) => DossierEvent>;

const moment = z.string().meta({ format: 'date-time', description: 'UTC.' });
const stuckNote = 'Who has to get it going again; null where it is not stuck.';

const row = {
  documentId: z.string(),
  client: z.object({ documentId: z.string(), name: z.string() }),
  type: z.object({ key: z.string(), name: z.string() }),
  status: z.enum(['open', 'closed']),
  step: z.object({ key: z.string(), title: z.string() }).nullable().meta({ description: 'Which has the turn; null once the dossier is closed.' }),
  since: moment,
  waitsFor: z.enum(ACTORS).nullable(),
  stuckWith: z.enum(['office', 'client']).nullable().meta({ description: stuckNote }),
  hindrance: z.object({ by: z.enum(HINDRANCES), reason: z.string() }).nullable(),
  reminders: z.number().int().meta({ description: 'Of the current step.' }),
  known: z.array(z.enum(FACTS)).meta({ description: 'What is true of the client for good: that it has a portal user, has installed the app, is signed in to it.' }),
  device: z.enum(DEVICES).nullable(),
  pushOn: z.boolean().meta({ description: 'Whether a device of the client takes messages now.' }),
  openedPush: z.boolean().meta({ description: 'Whether the client has opened a push message in this dossier.' }),
};

export const dossierRow = z.object(row).meta({ id: 'DossierRow' });

export const dossierAnswer = z
  .object({
    ...row,
    version: z.string().meta({ description: 'For `If-Match` of its commands.' }),
    steps: z.array(
      z.object({
        key: z.string(),
        kind: z.enum(STEP_KINDS),
        actor: z.enum(ACTORS),
        title: z.string(),
        text: z.string(),
        state: z.enum(['done', 'itself', 'byHand', 'skipped', 'current', 'waiting']),
        at: moment.nullable().meta({ description: 'When it ended.' }),
      }),
    ),
    commands: z.array(z.enum(DOSSIER_COMMANDS)).meta({ description: 'What can be done with the current step now.' }),
    log: z.array(z.object({ at: moment, who: z.string(), what: z.string(), step: z.string().nullable(), reason: z.string().nullable(), sends: z.array(z.string()) })),
  })
  .meta({ id: 'Dossier' });

const spokenIn = <Texts>(texts: Readonly<Record<string, Texts>>, languages: readonly Language[]): Texts | undefined => languages.map((language) => texts[language]).find(Boolean) ?? Object.values(texts)[0];

const languagesOf = ({ language, portal }: MemberViewer): Language[] => [language, portal.language];

/** What a step is called in the language of whoever looks at it. */
export const titleOf = (viewer: MemberViewer, { texts }: Step) => spokenIn(texts, languagesOf(viewer)) ?? { title: '', text: '' };
export const nameOf = (viewer: MemberViewer, { names }: DossierType): string => spokenIn(names, languagesOf(viewer)) ?? '';

export function rowAnswer(viewer: MemberViewer, { documentId, client, state, type, pushOn }: ListedDossier, now: number): z.input<typeof dossierRow> {
  const step = type.steps.find(({ key }) => key === state.current);
  return {
    documentId,
    client,
    type: { key: type.key, name: nameOf(viewer, type) },
    status: state.status,
    step: step ? { key: step.key, title: titleOf(viewer, step).title } : null,
    since: instantText(state.since),
    waitsFor: waitsFor(type, state),
    stuckWith: stuckWith(type, state, now),
    hindrance: state.hindrance,
    reminders: state.reminders,
    known: state.known,
    device: state.device,
    pushOn,
    openedPush: hasOpenedPush(type, state),
  };
}

/** A dossier with its steps, its log, and what can be done with it now: the engine is asked whether it would. */
export async function answerDossier(viewer: MemberViewer, documentId: string, now: number): Promise<z.input<typeof dossierAnswer>> {
  const found = present(await readDossier(portalOfOffice(viewer), documentId));
  const { type, state, version, log } = found;
  const past = new Map(state.past.map((ended) => [ended.step, ended]));
  const steps = type.steps.map((step) => {
    const ended = past.get(step.key);
    const { title, text } = titleOf(viewer, step);
    return { key: step.key, kind: step.kind, actor: step.actor, title, text, state: ended?.how ?? (step.key === state.current ? ('current' as const) : ('waiting' as const)), at: ended ? instantText(ended.at) : null };
  });
  const commands = DOSSIER_COMMANDS.filter((command) => state.current !== null && !('fault' in next({ type, state }, EVENT_OF[command](state.current, ''), now)));
  return { ...rowAnswer(viewer, found, now), version: String(version), steps, commands, log: log.map(logAnswer) };
}

function logAnswer({ at, actor, facts: { event, step, sends } }: LoggedEvent) {
  const about = event && 'step' in event ? event.step : step;
  const what = event?.kind === 'happened' ? event.fact : (event?.kind ?? 'started');
  const reason = event && 'reason' in event ? event.reason : event?.kind === 'hindered' ? event.hindrance.reason : null;
  return { at: instantText(Number(at)), who: actor.name, what, step: about, reason: reason === '' ? null : reason, sends };
}
