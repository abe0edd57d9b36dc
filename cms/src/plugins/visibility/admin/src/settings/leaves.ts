import type { NewsKind } from '../../../../../domain/news-kinds';
import type { Colours, Settings } from '../../../server/rules/settings';
import type { ClientLeaf } from '../client/leaf';
import { NEWS_KINDS } from './news-kinds';

/** Null where nothing is chosen. */
export type Value = string | number | boolean | null;

/**
 * What a person can change by one gesture: a setting, one kind of news, one colour. Differences are shown, and
 * conflicts settled, leaf by leaf, so that two people who switch different kinds of news do not stand in each other's way.
 */
export type Leaf = Exclude<keyof Settings, 'newsKinds' | 'colours'> | `newsKinds.${NewsKind}` | `colours.${keyof Colours}`;

/** The same of whatever is set here: settings of customer pages and of client portals are told and settled alike. */
export type AnyLeaf = Leaf | ClientLeaf;

export interface Change {
  leaf: AnyLeaf;
  from: Value;
  to: Value;
}

export function settingOf(leaf: AnyLeaf): keyof Settings {
  return leaf.split('.')[0] as keyof Settings;
}

export function leavesOf(settings: Settings): Record<Leaf, Value> {
  const { newsKinds, colours, ...plain } = settings;
  return {
    ...plain,
    ...Object.fromEntries(NEWS_KINDS.map((kind) => [`newsKinds.${kind}`, newsKinds.includes(kind)])),
    ...Object.fromEntries(Object.entries(colours).map(([name, colour]) => [`colours.${name}`, colour])),
  } as Record<Leaf, Value>;
}

export function settingsWith(settings: Settings, leaves: Iterable<readonly [AnyLeaf, Value]>): Settings {
  const all: Record<string, Value> = leavesOf(settings);
  for (const [leaf, value] of leaves) all[leaf] = value;
  const plain = Object.fromEntries(Object.entries(all).filter(([leaf]) => !leaf.includes('.')));
  return {
    ...plain,
    newsKinds: NEWS_KINDS.filter((kind) => all[`newsKinds.${kind}`]),
    colours: Object.fromEntries(Object.keys(settings.colours).map((name) => [name, all[`colours.${name}`]])),
  } as Settings;
}

export function changesBetween(from: Settings, to: Settings): Change[] {
  const before = leavesOf(from);
  const after = leavesOf(to);
  return (Object.keys(after) as Leaf[])
    .filter((leaf) => before[leaf] !== after[leaf])
    .map((leaf) => ({ leaf, from: before[leaf], to: after[leaf] }));
}

/** The server tells changes by whole settings: these are their leaves. */
export function changesOf(differences: { setting: keyof Settings; from: unknown; to: unknown }[]): Change[] {
  return differences.flatMap(({ setting, from, to }): Change[] => {
    if (setting === 'newsKinds') {
      const before = from as NewsKind[];
      const after = to as NewsKind[];
      return NEWS_KINDS.filter((kind) => before.includes(kind) !== after.includes(kind)).map((kind) => ({
        leaf: `newsKinds.${kind}`,
        from: before.includes(kind),
        to: after.includes(kind),
      }));
    }
    if (setting === 'colours') {
      const before = from as Colours;
      const after = to as Colours;
      return (Object.keys(after) as (keyof Colours)[])
        .filter((name) => before[name] !== after[name])
        .map((name) => ({ leaf: `colours.${name}`, from: before[name], to: after[name] }));
    }
    return [{ leaf: setting, from: from as Value, to: to as Value }];
  });
}
