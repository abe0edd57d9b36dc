import { NEWS_KINDS, type NewsKind } from '../../../../domain/news-kinds';
import { hindranceOf, inAudience, type ContactFacts } from './access';
import { mayWrite } from './communication';
import { REPORTS, type Report } from './documents';
import { opened, type CaseFacts } from './milestones';
import { canSeePart, PARTS, type Part } from './parts';
import { settingsInForce, type Overrides, type PortalTraits, type Settings } from './settings';

type Role = ContactFacts['role'];

/** A contact whose access has not been revoked, by what decides whether it comes in. */
export interface GroupContact {
  role: Role;
  /** Granted by a case handler, whatever the audience. */
  byHand: boolean;
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
  /** Reports that are shared by rule. */
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

/**
 * What other settings would change for the customers of open cases (CP-24), in the order of THINGS, losses first. Of a case
 * that nobody comes in to before or after, only the coming in itself is told; of a page that opens or closes, not what
 * stands on it.
 */
export function foreseen(groups: readonly CaseGroup[], from: Settings, to: Settings, portal: PortalTraits): Foreseen[] {
  const found = new Map<string, Foreseen>();
  for (const group of groups) {
    const [before, after] = [from, to].map((settings) => thingsOf(group, settingsInForce(settings, group.overrides, portal))) as [Things, Things];
    for (const what of THINGS) {
      const has = after.has(what);
      if (!differs(what, before, after) || (!isAccess(what) && (before.size === 0 || after.size === 0))) continue;
      const page = pageOf(what);
      if (page && differs(page, before, after)) continue;
      const key = `${what} ${has}`;
      const told = found.get(key) ?? { what, to: has, cases: 0, groups: [] };
      found.set(key, { ...told, cases: told.cases + group.cases, groups: [...told.groups, group.key] });
    }
  }
  return [false, true].flatMap((gained) => THINGS.flatMap((what) => found.get(`${what} ${gained}`) ?? []));
}

type Things = ReadonlySet<Thing>;

const differs = (what: Thing, before: Things, after: Things): boolean => before.has(what) !== after.has(what);

/** What something stands on, and comes and goes with. */
function pageOf(what: Thing): Thing | null {
  if (what.startsWith('news.')) return 'newsTile';
  if (what === 'writing') return 'communicationPage';
  if (what === 'handlerMobile') return 'handlerName';
  return what === 'inspectionReport' || what === 'settlementReport' ? 'documentsPage' : null;
}

const isAccess = (what: Thing): boolean => what.startsWith('access.');

/** What the customers of a case have of its page, all of them together; nothing where none of them comes in. */
function thingsOf({ contacts, mainInspectionAssigned, accepted, reports }: CaseGroup, settings: Settings): Things {
  const roles = new Set(contacts.filter((contact) => comesIn(contact, settings)).map(({ role }) => role));
  const things = new Set<Thing>([...roles].map((role) => `access.${role}` as const));
  if (things.size === 0) return things;
  const facts: CaseFacts = { id: 0, status: 'open', decision: accepted ? 'accepted' : 'none', endedAt: null, mainInspectionAssignedAt: mainInspectionAssigned ? 0 : null };
  if (!settings.smsCode) things.add('entryWithoutCode');
  const parts = PARTS_TOLD.filter((part) => canSeePart(part, settings, facts).visible);
  for (const part of parts) things.add(part);
  if (parts.includes('communicationPage') && mayWrite('customer', settings).allowed) things.add('writing');
  if (parts.includes('documentsPage')) for (const report of reports) if (opened(report, settings[report], facts).visible) things.add(report);
  if (parts.includes('newsTile')) for (const kind of settings.newsKinds as NewsKind[]) things.add(`news.${kind}`);
  return things;
}

function comesIn({ role, byHand, email, mobile }: GroupContact, settings: Settings): boolean {
  if (!byHand && !inAudience({ id: 0, role }, settings)) return false;
  return hindranceOf({ email: email ? 'known' : null, mobile: mobile ? 'known' : null }, settings) === null;
}
