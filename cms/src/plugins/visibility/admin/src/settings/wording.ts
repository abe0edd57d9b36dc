import type { Thing } from '../../../server/rules/foresight';
import type { Colours, Settings } from '../../../server/rules/settings';
import type { Key } from '../translations';
import type { Say } from '../words';
import { clientLeafWords, clientValueWords } from '../client/wording';
import { rowOf } from './groups';
import { settingOf, type AnyLeaf, type Value } from './leaves';
import type { NewsKind } from './news-kinds';

const TIMINGS: readonly string[] = ['caseCreated', 'mainInspectionAssigned', 'positiveDecision', 'never'];

/** A choice in plain words. The moments read alike wherever they can be chosen. */
export function choiceWords(setting: keyof Settings, choice: string, say: Say): string {
  return say((TIMINGS.includes(choice) ? `timing.${choice}` : `${setting}.${choice}`) as Key);
}

export function leafWords(leaf: AnyLeaf, say: Say): string {
  const client = clientLeafWords(leaf, say);
  if (client !== null) return client;
  const [setting, part] = leaf.split('.') as [keyof Settings, string | undefined];
  if (setting === 'newsKinds') return say('news.leaf', { kind: say(`news.${part as NewsKind}`) });
  if (setting === 'colours') return say('colour.leaf', { colour: say(`colour.${part as keyof Colours}`) });
  return say(`setting.${setting}`);
}

export function valueWords(leaf: AnyLeaf, value: Value, say: Say): string {
  if (typeof value === 'boolean') return say(value ? 'on' : 'off');
  if (typeof value === 'number') return Number.isNaN(value) ? say('empty') : say('days', { count: value });
  if (value === '' || value === null) return say('empty');
  const client = clientValueWords(leaf, value, say);
  if (client !== null) return client;
  const setting = settingOf(leaf);
  // Pictures have no names of their own; this tells one from another.
  if (setting === 'logo') return say('setting.logo.picture', { name: value.slice(0, 6) });
  return rowOf(setting).control.kind === 'choice' ? choiceWords(setting, value, say) : value;
}

const OWN_WORDS = ['access.customer', 'access.contactPerson', 'access.other', 'entryWithoutCode', 'writing'] as const;
const hasOwnWords = (what: Thing): what is (typeof OWN_WORDS)[number] => OWN_WORDS.some((own) => own === what);

/** What customers can gain and lose: as its setting is called, where it has one. */
export function thingWords(what: Thing, say: Say): string {
  if (hasOwnWords(what)) return say(`foreseen.${what}`);
  return leafWords(what.startsWith('news.') ? `newsKinds.${what.slice('news.'.length) as NewsKind}` : (what as Exclude<Thing, (typeof OWN_WORDS)[number] | `news.${string}`>), say);
}
