import { NEWS_KINDS, type NewsKind } from '../../../../domain/news-kinds';
import { NEWS, newsScope } from '../../../news-feed/server/rules/news';
import { hindranceOf, inAudience, linkIsDue, type ContactFacts } from './access';
import { mayWrite } from './communication';
import { REPORTS, type Report } from './documents';
import { opened, type CaseFacts } from './milestones';
import { canSeePart, PARTS, type Part } from './parts';
import { settingsInForce, type Overrides, type PortalTraits, type Settings } from './settings';

type Role = ContactFacts['role'];

/** A contact whose access has not been revoked, by what decides whether it comes in. */
export interface GroupContact {
  role: Role;
  /** Its link: one by rule, one from a case handler, whatever the audience, or none so far. */
  grant: 'audience' | 'hand' | null;
  email: boolean;
  mobile: boolean;
}

/** Open cases that every rule of the customer page decides alike. */
export interface CaseGroup {
  /** Names the group among those of its portal. */
  key: string;
  mainInspectionAssigned: boolean;
  accepted: boolean;
  overrides: Overrides;
  contacts: readonly GroupContact[];
  /** Reports that are shared by rule, or would be as soon as the rule says so. */
  reports: readonly Report[];
  cases: number;
}

/** Parts of the page that one can lose; the dashboard is always there. */
const PARTS_TOLD = (Object.keys(PARTS) as Part[]).filter((part): part is Exclude<Part, 'dashboard'> => part !== 'dashboard');

/** What customers of a case can gain and lose by a changed setting: coming in, parts of the page, what stands on them. */
export const THINGS = [
  ...(['customer', 'contactPerson', 'other'] as const).map((role) => `access.${role}` as const),
  'entryWithoutCode',
  ...PARTS_TOLD,
  'writing',
  ...REPORTS,
  ...NEWS_KINDS.map((kind) => `news.${kind}` as const),
] as const;
export type Thing = (typeof THINGS)[number];

/** So many open cases whose customers would gain (`to`) or lose something. */
export interface Foreseen {
  what: Thing;
  to: boolean;
  cases: number;
  /** The groups that these cases are of. */
  groups: string[];
}

/** Settings that decide nothing on a case that is open. */
const UNDECIDING = ['daysVisibleAfterClose', 'helpContact', 'useCompanyLogo', 'logo', 'colours'] as const satisfies readonly (keyof Settings)[];

/** Whether two settings could differ for customers of open cases at all: a colour is no reason to count a million. */
export function mayDiffer(one: Settings, other: Settings): boolean {
  return (Object.keys(one) as (keyof Settings)[]).some((name) => !UNDECIDING.some((idle) => idle === name) && JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

type Gain = Pick<Foreseen, 'what' | 'to'>;

/**
 * What other settings would change for the customers of open cases (CP-24), in the order of THINGS, losses first. Of a case
 * that nobody comes in to before or after, only the coming in itself is told; of a page that opens or closes, not what
 * stands on it.
 */
export function foreseen(groups: readonly CaseGroup[], from: Settings, to: Settings, portal: PortalTraits): Foreseen[] {
  const found = new Map<string, Foreseen>();
  for (const group of groups) {
    const [before, after] = [from, to].map((settings) => settingsInForce(settings, group.overrides, portal)) as [Settings, Settings];
    for (const gain of [...accessChanged(group, before, after), ...pageChanged(group, before, after)]) {
      const key = keyOf(gain);
      const told = found.get(key) ?? { ...gain, cases: 0, groups: [] };
      found.set(key, { ...told, cases: told.cases + group.cases, groups: [...told.groups, group.key] });
    }
  }
  return [false, true].flatMap((gained) => THINGS.flatMap((what) => found.get(keyOf({ what, to: gained })) ?? []));
}

const keyOf = ({ what, to }: Gain): string => `${what} ${to}`;

/** Contact by contact: of two customers one can be locked out while the other goes on. */
function accessChanged(group: CaseGroup, before: Settings, after: Settings): Gain[] {
  const facts = factsOf(group);
  const changed = group.contacts.flatMap((contact): Gain[] => {
    const has = comesIn(contact, after, facts);
    return comesIn(contact, before, facts) === has ? [] : [{ what: `access.${contact.role}`, to: has }];
  });
  return [...new Map(changed.map((gain) => [keyOf(gain), gain])).values()];
}

function pageChanged(group: CaseGroup, before: Settings, after: Settings): Gain[] {
  const [had, has] = [thingsOf(group, before), thingsOf(group, after)];
  if (!had || !has) return [];
  const differs = (what: Thing) => had.has(what) !== has.has(what);
  return THINGS.filter((what) => differs(what) && !standsOn(what).some(differs)).map((what) => ({ what, to: has.has(what) }));
}

const factsOf = ({ mainInspectionAssigned, accepted }: CaseGroup): CaseFacts => ({
  id: 0,
  status: 'open',
  decision: accepted ? 'accepted' : 'none',
  endedAt: null,
  mainInspectionAssignedAt: mainInspectionAssigned ? 0 : null,
});

/** What the customers of a case have of its page; null where none of them comes in. */
function thingsOf(group: CaseGroup, settings: Settings): ReadonlySet<Thing> | null {
  const facts = factsOf(group);
  if (!group.contacts.some((contact) => comesIn(contact, settings, facts))) return null;
  const sees = (part: Part) => canSeePart(part, settings, facts).visible;
  const news = newsScope(settings, facts)?.kinds ?? [];
  return new Set<Thing>([
    ...(settings.smsCode ? [] : (['entryWithoutCode'] as const)),
    ...PARTS_TOLD.filter((part) => sees(part) && (part !== 'partnerContact' || sees('scheduleTile'))),
    ...(sees('communicationPage') && mayWrite('customer', settings).allowed ? (['writing'] as const) : []),
    ...group.reports.filter((report) => sees('documentsPage') && opened(report, settings[report], facts).visible),
    ...news.map((kind) => `news.${kind}` as const),
  ]);
}

/** The parts that something stands on, and comes and goes with. */
function standsOn(what: Thing): Thing[] {
  if (what === 'writing') return ['communicationPage'];
  if (what === 'handlerMobile') return ['handlerName'];
  if (what === 'partnerContact') return ['scheduleTile'];
  if (what === 'inspectionReport' || what === 'settlementReport') return ['documentsPage'];
  if (!what.startsWith('news.')) return [];
  const { page } = NEWS[what.slice('news.'.length) as NewsKind];
  return page ? ['newsTile', page] : ['newsTile'];
}

/** With a link that opens, or with one that is sent as soon as it is due (CP-06, CP-07). */
function comesIn({ role, grant, email, mobile }: GroupContact, settings: Settings, facts: CaseFacts): boolean {
  const contact = { id: 0, role };
  const opens = grant === 'hand' || (grant === 'audience' && inAudience(contact, settings)) || linkIsDue(contact, settings, facts);
  return opens && hindranceOf({ email: email ? 'known' : null, mobile: mobile ? 'known' : null }, settings) === null;
}
