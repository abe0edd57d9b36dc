import { stepOf, type DossierEffect } from './dossier';
import type { DossierType } from './dossier-type';

/** What a step says in a language; where it lacks that one, in the first that it has. */
export function stepWords(type: DossierType, key: string | null, language: string): { title: string; text: string } {
  const texts = stepOf(type, key)?.texts ?? {};
  return texts[language] ?? Object.values(texts)[0] ?? { title: '', text: '' };
}

/** The outbox's name for the start e-mail (OB-01). */
export const START_MAIL = 'onboardingStart';
export const REMINDER_MAIL = 'onboardingReminder';

export interface StepMail {
  template: typeof START_MAIL | typeof REMINDER_MAIL;
  variables: Record<string, string>;
}

/** The outbox's name for the message by which a step reaches its client's devices (OB-06.5). */
export const STEP_PUSH = 'onboardingPush';

/** What that message names, to a client who is spoken to in a language; null where something else is sent. */
export function pushOf(type: DossierType, { kind, step }: DossierEffect, { name, language }: { name: string; language: string }): Record<'name' | 'step' | 'detail', string> | null {
  if (kind !== 'push') return null;
  const { title, text } = stepWords(type, step, language);
  return { name, step: title, detail: text };
}

/** The mail that something sent by a dossier is, to a client who is spoken to in a language; null where it is none. */
export function mailOf(type: DossierType, { kind, step }: DossierEffect, { name, language }: { name: string; language: string }): StepMail | null {
  if (kind === 'startMail') return { template: START_MAIL, variables: { name } };
  if (kind === 'reminder') return { template: REMINDER_MAIL, variables: { name, step: stepWords(type, step, language).title } };
  return null;
}
