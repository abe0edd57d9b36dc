import type { DossierType, Step } from './dossier-type';
import { FACT_ROWS, isLasting, type Fact } from './facts';
import { ROOM, type Trigger } from './kinds';

/** What is wrong with a type, in a word that its page has a sentence for. */
export const FINDINGS = ['empty', 'number', 'key', 'sameKey', 'noLanguage', 'noSteps', 'otherActor', 'endless', 'nothingBrings', 'neverSent', 'notLasting', 'behindClose', 'closeWaits', 'lastNotClose'] as const;

export interface TypeFinding {
  /** `types.0.steps.2.completes` */
  setting: string;
  code: (typeof FINDINGS)[number];
  /** The fact that it is about. */
  fact?: Fact;
}

/** What has to go out in a step for a fact to come about in it; all others the product, the office or the client brings about anyhow. */
const BROUGHT_BY: Readonly<Partial<Record<Fact, Trigger>>> = { mailTaken: 'startMail', taskApproved: 'task', documentApproved: 'documentRequest', pushOpened: 'push' };

/** The trigger without which a step waits for a fact in vain; null for none. */
export const broughtBy = (fact: Fact): Trigger | null => BROUGHT_BY[fact] ?? null;

const isKey = (key: string): boolean => /^[a-z][A-Za-z0-9]{0,39}$/.test(key);
const isCount = (count: number, most: number): boolean => Number.isInteger(count) && count >= 1 && count <= most;

/**
 * What keeps types from leading anybody to the end (OB-04), each at its place: what is lacking, and what no schema can say. A
 * type that is being written has findings of both sorts; of one that has the form of a type the latter are left.
 */
export function typeFindings(types: readonly DossierType[]): TypeFinding[] {
  return types.flatMap((type, place) => {
    const at = `types.${place}`;
    const findings: TypeFinding[] = [];
    const find = (setting: string, code: TypeFinding['code']) => findings.push({ setting: `${at}.${setting}`, code });
    if (!isKey(type.key)) find('key', 'key');
    else if (types.findIndex(({ key }) => key === type.key) < place) find('key', 'sameKey');
    const languages = Object.keys(type.names);
    if (languages.length === 0) find('names', 'noLanguage');
    for (const language of languages) if (!type.names[language]?.trim()) find(`names.${language}`, 'empty');
    if (type.steps.length === 0) find('steps', 'noSteps');
    else if (type.steps.at(-1)?.kind !== 'close') find('steps', 'lastNotClose');
    const closing = type.steps.findIndex(({ kind }) => kind === 'close');
    type.steps.forEach((step, index) => {
      if (closing !== -1 && index > closing) find(`steps.${index}.kind`, 'behindClose');
      findings.push(...lackingIn(step, languages, `${at}.steps.${index}`), ...vainIn(step, `${at}.steps.${index}`));
    });
    return findings;
  });
}

/** What is not written yet, or no number that counts. */
function lackingIn({ texts, stuckAfterDays, reminder }: Step, languages: readonly string[], at: string): TypeFinding[] {
  const empty = languages.flatMap((language) => (['title', 'text'] as const).filter((part) => !texts[language]?.[part].trim()).map((part) => `texts.${language}.${part}`));
  const counts: [string, boolean][] = [['stuckAfterDays', isCount(stuckAfterDays, ROOM.days)]];
  if (reminder) counts.push(['reminder.afterDays', isCount(reminder.afterDays, ROOM.days)], ['reminder.most', isCount(reminder.most, ROOM.reminders)]);
  return [...empty.map((setting): TypeFinding => ({ setting: `${at}.${setting}`, code: 'empty' })), ...counts.flatMap(([setting, right]): TypeFinding[] => (right ? [] : [{ setting: `${at}.${setting}`, code: 'number' }]))];
}

/** What a step waits for or sends in vain. */
function vainIn({ kind, actor, needs, settledBy, completes, triggers }: Step, at: string): TypeFinding[] {
  const about = (setting: string, code: TypeFinding['code'], facts: readonly Fact[]) => facts.map((fact): TypeFinding => ({ setting: `${at}.${setting}`, code, fact }));
  const here = (setting: string, code: TypeFinding['code'], isSo: boolean): TypeFinding[] => (isSo ? [{ setting: `${at}.${setting}`, code }] : []);
  const passing = (facts: readonly Fact[]) => facts.filter((fact) => !isLasting(fact));
  if (kind === 'close') return here('completes', 'closeWaits', actor !== 'system' || completes.length > 0);
  return [
    ...here('completes', 'endless', actor !== 'system' && completes.length === 0),
    ...about('completes', 'otherActor', completes.filter((fact) => FACT_ROWS[fact].by !== actor)),
    ...about('completes', 'nothingBrings', completes.filter((fact) => { const trigger = broughtBy(fact); return trigger !== null && !triggers.includes(trigger); })),
    // A step that waits for nothing is over before its turn comes.
    ...here('triggers', 'neverSent', completes.length === 0 && triggers.length > 0),
    ...about('needs', 'notLasting', passing(needs)),
    ...about('settledBy', 'notLasting', passing(settledBy)),
  ];
}
