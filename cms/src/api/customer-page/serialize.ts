import type { JsonObject } from '../../domain/json';
import type { Portal } from '../../domain/portal';
import { languageOf } from '../../domain/portal';
import { instantText, localDate, localDateTime } from '../../domain/time';
import { toCursor } from '../../http/cursor';
import type { CustomerGrant, CustomerViewer } from '../../plugins/customer-access/server/customer';
import { canSeeAsks } from '../../plugins/visibility/server/rules/asks';
import { canSeePart, type Part } from '../../plugins/visibility/server/rules/parts';
import type { Settings } from '../../plugins/visibility/server/rules/settings';
import { budgetTileAnswer } from './budget';
import { NEWS_PAGE, type StoredNews, type StoredPage, type StoredTask } from './queries/page';
import { headOf, isTold, meetingAhead } from './rules/head';
import { stagesOf } from './rules/stages';
import type { CustomerPage, NewsEntry } from './schema';

type PortalAnswer = CustomerPage['portal'];

export function portalAnswer(portal: Portal, settings: Pick<Settings, 'colours'>, logo: string | null): PortalAnswer {
  return {
    key: portal.key,
    name: portal.name,
    kind: portal.kind,
    locale: portal.language,
    timeZone: portal.timeZone,
    currency: portal.currency,
    logo,
    colors: settings.colours,
  };
}

/**
 * The number of a call is told whole only to those whose own it is (CP-12); a member who wrote is named only where
 * customers may know names, as on the communication page.
 */
function factsFor(entry: StoredNews, grant: CustomerGrant, portal: Pick<Portal, 'name'>): JsonObject {
  if (entry.news === 'messageToCustomer' && !grant.settings.handlerName) return { name: portal.name };
  if (entry.news !== 'callLogged') return entry.facts;
  const { owners, masked, ...rest } = entry.facts as { owners: number[]; masked: string } & JsonObject;
  const own = owners.includes(grant.contact.id) ? grant.contact.mobile : null;
  return { ...rest, number: own ?? masked };
}

/** One page of news and the cursor to what is older. */
export function newsAnswer(stored: StoredNews[], grant: CustomerGrant, portal: Pick<Portal, 'name'>) {
  const shown = stored.slice(0, NEWS_PAGE);
  const last = shown.at(-1);
  const entries = shown.map((entry) => ({
    id: String(entry.id),
    at: instantText(entry.at),
    kind: entry.news,
    facts: factsFor(entry, grant, portal),
  })) as NewsEntry[];
  return { entries, next: stored.length > NEWS_PAGE && last ? toCursor(last.id) : null };
}

function scheduleAnswer(tasks: StoredTask[], zone: string, now: number, partnerContact: boolean) {
  const today = localDate(now, zone);
  return tasks
    .filter(isTold)
    .map((task) => ({ task, meeting: meetingAhead(task, zone, now) }))
    .filter(({ task, meeting }) => meeting !== null || (task.scheduledTo ?? task.scheduledFrom ?? '') >= today)
    .map(({ task, meeting }) => ({
      id: task.documentId,
      task: task.title,
      mainInspection: task.mainInspection,
      meeting,
      zone: task.meetingZone ?? zone,
      from: task.scheduledFrom,
      to: task.scheduledTo,
      office: task.office,
      who: task.responsible,
      officePhone: partnerContact ? task.officePhone : null,
      whoMobile: partnerContact ? task.responsibleMobile : null,
    }))
    .sort((left, right) => (left.meeting ?? left.from ?? '').localeCompare(right.meeting ?? right.from ?? ''));
}

const TABS: [CustomerPage['tabs'][number], Part][] = [
  ['dashboard', 'dashboard'],
  ['plan', 'planPage'],
  ['communication', 'communicationPage'],
  ['documents', 'documentsPage'],
  ['budget', 'budgetTile'],
];

/** The customer's page, field by field. What the rules hide is not in it at all. */
export function pageAnswer(viewer: CustomerViewer, grant: CustomerGrant, stored: StoredPage, now: number): CustomerPage {
  const { portal } = viewer;
  const { settings, case: facts } = grant;
  const zone = portal.timeZone;
  const sees = (part: Part) => canSeePart(part, settings, facts).visible;
  const endedAt = facts.endedAt === null ? null : localDateTime(facts.endedAt, zone);
  const reportedAt = localDateTime(stored.reportedAt, zone);
  const stages = stagesOf({ case: facts, settings, decisions: portal.decisions, reportedAt, endedAt, tasks: stored.tasks });
  return {
    portal: portalAnswer(portal, settings, stored.logo),
    viewer: { name: grant.contact.name, locale: languageOf(grant.contact.language, portal) },
    case: {
      number: facts.number,
      what: stored.title,
      type: stored.type,
      status: facts.status,
      street: stored.street ?? '',
      postalCode: stored.postalCode ?? '',
      city: stored.city ?? '',
      reportedAt: instantText(stored.reportedAt),
      closedAt: facts.endedAt === null ? null : instantText(facts.endedAt),
    },
    handler:
      stored.handler && sees('handlerName') ? { name: stored.handler.name, mobile: sees('handlerMobile') ? stored.handler.mobile : null } : null,
    head: headOf({ case: facts, settings, tasks: stored.tasks, stages, portalZone: zone, now, endedAt }),
    tracker: stages,
    tabs: TABS.filter(([, part]) => sees(part)).map(([tab]) => tab),
    unseen: { communication: Number(stored.newMessages), documents: Number(stored.newDocuments) },
    asks: canSeeAsks(settings, facts).visible
      ? stored.asks.map(({ documentId, text, explanation, kind, dueOn }) => ({ id: documentId, text, explanation, kind, dueOn }))
      : null,
    news: sees('newsTile') ? newsAnswer(stored.news, grant, portal) : null,
    schedule: sees('scheduleTile') ? scheduleAnswer(stored.tasks, zone, now, sees('partnerContact')) : null,
    budget: sees('budgetTile') ? budgetTileAnswer(stored, portal.currency) : null,
  };
}
