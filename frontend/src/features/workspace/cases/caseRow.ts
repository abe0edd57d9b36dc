import type { CaseType, ListedCase, LocalDateTime, Portal } from '@/cms/types';
import { workCasePath } from '@/surroundings/paths';
import type { Dates } from '@/ui/words/dates';
import { wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';
import { numberFormat } from '@/ui/words/intl';
import { initialsOf } from '../shell/member';
import { type CaseState, caseStateOf } from '../case/caseState';

export type Due = { said: string; full: string; tone: 'late' | 'near' | 'plain'; word: string | null };

/** A case of the list in the member's words. */
export type CaseRow = {
  id: string;
  number: string;
  href: string;
  site: string;
  city: string | null;
  /** The word of the red arrow, where there is one. */
  arrow: string | null;
  type: CaseType;
  typeSaid: string;
  task: string;
  status: CaseState;
  next: string;
  due: Due | null;
  external: { initials: string | null; name: string | null; office: string | null } | null;
  km: string | null;
  customer: string | null;
  handler: string | null;
  reported: { said: string; full: string };
  reminderOn: string | null;
};

/** When something is due: late in red, today and tomorrow in yellow, each with its word. */
export function dueIn(dates: Dates, { t }: Pick<Words, 't'>, day: LocalDateTime): Due {
  const full = dates.capital(dates.day(day));
  const nearness = dates.when(day).key;
  if (day < dates.today) return { said: dates.capital(dates.relative(day)), full, tone: 'late', word: t('workspace.lists.overdue') };
  if (nearness === 'today' || nearness === 'tomorrow') return { said: dates.capital(dates.relative(day)), full, tone: 'near', word: null };
  return { said: dates.short(day), full, tone: 'plain', word: null };
}

/** The day until which a case waits is the day it is due by; where something else is due first, the list does not know it. */
export const stateOf = (listed: ListedCase, dates: Dates, words: Pick<Words, 't'>): CaseState => caseStateOf({ ...listed, waitingUntil: listed.needs === 'waits' ? listed.dueOn : null }, dates, words);

export function caseRows(cases: ListedCase[], { key, timeZone }: Pick<Portal, 'key' | 'timeZone'>, words: Words): CaseRow[] {
  const { t, tag } = words;
  const dates = words.datesIn(timeZone);
  const distance = numberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return cases.map((listed) => {
    const { documentId, number, title, street, city, type, task, needs, dueOn, unread, action, externalOffice, externalHandler, km, reportedAt } = listed;
    const day = wallClock(new Date(reportedAt), timeZone).slice(0, 10);
    return {
      id: documentId,
      number,
      href: workCasePath(key, number),
      site: street ?? title,
      city,
      arrow: unread > 0 ? t('workspace.lists.unread') : action ? t('workspace.lists.action') : null,
      type: type as CaseType,
      typeSaid: t(`workspace.lists.types.${type as CaseType}`),
      task: task?.title ?? t('workspace.lists.noTask'),
      status: stateOf(listed, dates, words),
      next: needs ? t(`workspace.lists.needs.${needs}`) : t('workspace.lists.nothing'),
      due: dueOn ? dueIn(dates, words, dueOn) : null,
      external: externalOffice || externalHandler ? { initials: externalHandler && initialsOf(externalHandler), name: externalHandler, office: externalOffice } : null,
      km: km === null ? null : `${distance.format(km)}\u00a0km`,
      customer: listed.customer,
      handler: listed.handler,
      reported: { said: dates.short(day), full: dates.capital(dates.day(day)) },
      reminderOn: listed.reminderOn,
    };
  });
}
