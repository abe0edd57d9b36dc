import type { DossierType, Step } from './dossier-type';
import { FACT_ROWS, FACTS, isLasting, type Fact, type StepActor } from './facts';
import { broughtBy } from './findings';
import { ROOM, type StepKind } from './kinds';

/** What a step of a kind begins with, before anybody changes it; `close` ends a dossier. */
const FRESH = {
  approval: { actor: 'office', needs: ['portalUserExists'], completes: ['officeApproved'], triggers: [], stuckAfterDays: 3 },
  startMail: { actor: 'system', needs: [], completes: ['mailTaken'], triggers: ['startMail'], stuckAfterDays: 1 },
  app: { actor: 'client', needs: [], completes: ['appInstalled'], triggers: [], stuckAfterDays: 14 },
  task: { actor: 'client', needs: [], completes: ['taskApproved'], triggers: ['task'], stuckAfterDays: 14 },
  push: { actor: 'client', needs: [], completes: ['pushOpened'], triggers: ['push'], stuckAfterDays: 14 },
  document: { actor: 'client', needs: [], completes: ['documentApproved'], triggers: ['documentRequest', 'push'], stuckAfterDays: 14 },
  close: { actor: 'system', needs: [], completes: [], triggers: [], stuckAfterDays: 3 },
} as const satisfies Record<StepKind, Partial<Step>>;

/** By whom a step of a kind can be ended. */
export const actorsOf = (kind: StepKind): readonly StepActor[] => (kind === 'close' ? ['system'] : ['office', 'client', 'system']);

/** What somebody can bring about, and so end a step by. */
export const factsOf = (actor: StepActor): Fact[] => FACTS.filter((fact) => FACT_ROWS[fact].by === actor);

/** What can be true before a step begins. */
export const LASTING: readonly Fact[] = FACTS.filter(isLasting);

/** The rules that a kind comes with; a client is reminded. */
export function ofKind(kind: StepKind): Pick<Step, 'kind' | 'actor' | 'needs' | 'settledBy' | 'completes' | 'triggers' | 'reminder' | 'stuckAfterDays'> {
  const { actor, needs, completes, triggers, stuckAfterDays } = FRESH[kind];
  return { kind, actor, needs: [...needs], settledBy: [], completes: [...completes], triggers: [...triggers], reminder: actor === 'client' ? { afterDays: 3, most: 3 } : null, stuckAfterDays };
}

/** A step with another who acts: what that one does not do falls away, and only clients are reminded. */
export function withActor(step: Step, actor: StepActor): Step {
  const completes = step.completes.filter((fact) => FACT_ROWS[fact].by === actor);
  return { ...step, actor, completes, reminder: actor === 'client' ? step.reminder : null };
}

/** A step that waits for something, with what has to go out for it; or that no longer does. */
export function waitingFor(step: Step, fact: Fact, waits: boolean): Step {
  const trigger = broughtBy(fact);
  const completes = inOrder(waits ? [...step.completes, fact] : step.completes.filter((one) => one !== fact));
  const triggers = waits && trigger !== null && !step.triggers.includes(trigger) ? [...step.triggers, trigger] : step.triggers;
  return { ...step, completes, triggers };
}

export const inOrder = (facts: readonly Fact[]): Fact[] => FACTS.filter((fact) => facts.includes(fact));

/** A key that nobody has yet: the one that is wanted, or else that one with a number, as in `task2`. */
export function freeKey(wanted: string, taken: readonly string[]): string {
  const key = wanted || 'type';
  if (!taken.includes(key)) return key;
  const bare = key.replace(/\d+$/, '').slice(0, ROOM.key - 3);
  let number = 2;
  while (taken.includes(`${bare}${number}`)) number += 1;
  return `${bare}${number}`;
}

/** A name as a key: `Annual accounts 2026` as `annualAccounts2026`. */
export function keyFrom(name: string): string {
  const words = name.normalize('NFKD').replace(/\p{M}/gu, '').split(/[^A-Za-z0-9]+/).filter(Boolean);
  const key = words.map((word, place) => (place === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1))).join('');
  return key.replace(/^[^a-z]+/, '').slice(0, ROOM.key);
}

const emptyTexts = (languages: readonly string[]): Step['texts'] => Object.fromEntries(languages.map((language) => [language, { title: '', text: '' }]));

/** A step of a kind for a type; what it says is still to be written. */
export const newStep = ({ names, steps }: DossierType, kind: StepKind): Step => ({ key: freeKey(kind, steps.map(({ key }) => key)), ...ofKind(kind), texts: emptyTexts(Object.keys(names)) });

/** Puts a step in before the one that closes, so that a type stays one that ends. */
export function withStep(type: DossierType, step: Step): DossierType {
  const closing = type.steps.findIndex(({ kind }) => kind === 'close');
  const place = closing === -1 || step.kind === 'close' ? type.steps.length : closing;
  return { ...type, steps: [...type.steps.slice(0, place), step, ...type.steps.slice(place)] };
}

/** The same step once more, behind the first. */
export function withCopyOf(type: DossierType, key: string): { type: DossierType; step: Step } | null {
  const place = type.steps.findIndex((step) => step.key === key);
  const original = type.steps[place];
  if (!original) return null;
  const step = { ...original, key: freeKey(original.key, type.steps.map((one) => one.key)) };
  return { type: { ...type, steps: [...type.steps.slice(0, place + 1), step, ...type.steps.slice(place + 1)] }, step };
}

/** A step one place up or down. */
export function withMoved(type: DossierType, key: string, by: 1 | -1): DossierType {
  const from = type.steps.findIndex((step) => step.key === key);
  const steps = [...type.steps];
  const [step] = from < 0 ? [] : steps.splice(from, 1);
  if (!step || from + by < 0 || from + by >= type.steps.length) return type;
  steps.splice(from + by, 0, step);
  return { ...type, steps };
}

/** A type that is written in a language more, its texts still empty, or no longer. */
export function spokenIn(type: DossierType, language: string, spoken: boolean): DossierType {
  const without = <Texts>(texts: Record<string, Texts>) => Object.fromEntries(Object.entries(texts).filter(([one]) => one !== language));
  if (!spoken) return { ...type, names: without(type.names), steps: type.steps.map((step) => ({ ...step, texts: without(step.texts) })) };
  return { ...type, names: { ...type.names, [language]: type.names[language] ?? '' }, steps: type.steps.map((step) => ({ ...step, texts: { ...emptyTexts([language]), ...step.texts } })) };
}

/** A type to begin with: it closes, and does nothing else yet. */
export function newType(key: string, name: string, language: string, closing: { title: string; text: string }): DossierType {
  const bare: DossierType = { key, names: { [language]: name }, steps: [] };
  return withStep(bare, { ...newStep(bare, 'close'), texts: { [language]: closing } });
}
