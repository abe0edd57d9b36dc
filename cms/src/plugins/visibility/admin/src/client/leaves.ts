import type { ClientSettings, MenuEntry } from '../../../server/rules/client-portal';
import { isColour } from '../settings/contrast';
import type { Finding } from '../settings/findings';
import type { AnyLeaf, Change, Value } from '../settings/leaves';
import { LONGEST_NAME, TEXTS, type ClientLeaf } from './leaf';

const BETWEEN = ' ';

/** A text that is absent is empty: then ours is said. */
export function leavesOf({ menu, buttons, homepage, colours, useCompanyLogo, logo }: ClientSettings): Record<string, Value> {
  const texts = { newClaim: buttons.newClaim, ...homepage };
  return {
    order: menu.map(({ entry }) => entry).join(BETWEEN),
    ...Object.fromEntries(menu.map(({ entry, hidden }) => [`hidden.${entry}`, hidden])),
    ...Object.fromEntries(menu.flatMap(({ entry, names }) => Object.entries(names).map(([language, name]) => [`names.${entry}.${language}`, name]))),
    ...Object.fromEntries(Object.entries(texts).flatMap(([text, said]) => Object.entries(said).map(([language, words]) => [`${text}.${language}`, words]))),
    useCompanyLogo,
    logo,
    ...Object.fromEntries(Object.entries(colours).map(([name, colour]) => [`colours.${name}`, colour])),
  };
}

export function settingsWith(settings: ClientSettings, leaves: Iterable<readonly [AnyLeaf, Value]>): ClientSettings {
  const all = leavesOf(settings);
  for (const [leaf, value] of leaves) all[leaf] = value;
  const textsOf = (prefix: string) =>
    Object.fromEntries(Object.entries(all).flatMap(([leaf, value]) => (leaf.startsWith(`${prefix}.`) && value !== '' && value !== null ? [[leaf.slice(prefix.length + 1), String(value)]] : [])));
  return {
    useCompanyLogo: all.useCompanyLogo === true,
    logo: all.logo as string | null,
    colours: Object.fromEntries(Object.keys(settings.colours).map((name) => [name, all[`colours.${name}`]])) as ClientSettings['colours'],
    menu: orderIn(String(all.order)).map((entry) => ({ entry, hidden: all[`hidden.${entry}`] === true, names: textsOf(`names.${entry}`) })),
    buttons: { newClaim: textsOf('newClaim') },
    homepage: { heading: textsOf('heading'), text: textsOf('text') },
  };
}

const orderIn = (order: string): MenuEntry[] => order.split(BETWEEN) as MenuEntry[];

/** The order in which an entry stands one place further up (−1) or down (1). */
export function moved(menu: ClientSettings['menu'], entry: MenuEntry, by: -1 | 1): string {
  const order = menu.map((given) => given.entry);
  const place = order.indexOf(entry);
  const other = order[place + by];
  if (other) [order[place], order[place + by]] = [other, entry];
  return order.join(BETWEEN);
}

export function changesBetween(from: ClientSettings, to: ClientSettings): Change[] {
  const before = leavesOf(from);
  const after = leavesOf(to);
  const leaves = [...new Set([...Object.keys(after), ...Object.keys(before)])] as ClientLeaf[];
  const at = (of: Record<string, Value>, leaf: string): Value => (leaf in of ? (of[leaf] as Value) : '');
  return leaves.filter((leaf) => at(before, leaf) !== at(after, leaf)).map((leaf) => ({ leaf, from: at(before, leaf), to: at(after, leaf) }));
}

/** The server's path of a finding as the leaf that it is about. */
export function leafOf(path: string, { menu }: ClientSettings): string {
  const [first = '', second = '', ...rest] = path.split('.');
  if (first === 'buttons' || first === 'homepage') return [second, ...rest].join('.');
  if (first !== 'menu') return path;
  const entry = second === '' ? undefined : menu[Number(second)]?.entry;
  return entry && rest.length > 0 && rest[0] !== 'entry' ? [rest[0], entry, ...rest.slice(1)].join('.') : 'order';
}

/** What the server would refuse, said beside the field before it is asked. The server decides. */
export function findingsOf({ menu, buttons, homepage, colours }: ClientSettings): Finding[] {
  const tooLong = (leaf: string, text: string, longest: number): Finding[] => (text.trim().length > longest ? [{ leaf: leaf as ClientLeaf, key: 'finding.text', values: { longest } }] : []);
  const texts = { newClaim: buttons.newClaim, ...homepage };
  return [
    ...menu.flatMap(({ entry, names }) => Object.entries(names).flatMap(([language, name]) => tooLong(`names.${entry}.${language}`, name, LONGEST_NAME))),
    ...(Object.keys(TEXTS) as (keyof typeof TEXTS)[]).flatMap((text) => Object.entries(texts[text]).flatMap(([language, words]) => tooLong(`${text}.${language}`, words, TEXTS[text]))),
    ...Object.entries(homepage.heading).flatMap(([language, heading]): Finding[] => (/\{(?!name\})[^{}]*\}/.test(heading) ? [{ leaf: `heading.${language}`, key: 'finding.heading' }] : [])),
    ...Object.entries(colours).flatMap(([name, colour]): Finding[] => (isColour(colour) ? [] : [{ leaf: `colours.${name}` as ClientLeaf, key: 'finding.colour' }])),
  ];
}
