import { type Asked, type CaseStatus, statuses } from '../cases/query';

/** What a report is asked for, in the words of its address (EH-13). Days are `YYYY-MM-DD`. */
export type ReportQuery = { status: CaseStatus[]; external?: 'true'; from?: string; to?: string };

/** A day of the calendar: there is no 30th of February. */
function isDay(given: string): boolean {
  const instant = /^(?:19|2\d)\d{2}-\d{2}-\d{2}$/.test(given) ? Date.parse(`${given}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(given);
}

/** Reads an address. What nobody could have asked for is passed over; without a status it is about open and waiting cases. */
export function readReportQuery(asked: Asked): ReportQuery {
  const all = (name: string) => [asked[name] ?? []].flat();
  const given = all('status').flatMap((value) => value.split(','));
  const status = statuses.filter((name) => given.includes(name));
  const day = (name: string) => all(name).find(isDay);
  const [from, to] = [day('from'), day('to')];
  return { status: status.length > 0 ? status : ['open', 'waiting'], ...(all('external').includes('true') && { external: 'true' }), ...(from && { from }), ...(to && { to }) };
}

export const writeReportQuery = ({ status, ...others }: ReportQuery): string => new URLSearchParams({ status: status.join(','), ...others }).toString();

/** Whether the last day lies before the first: then there is nothing to report. */
export const isBackwards = ({ from, to }: ReportQuery): boolean => from !== undefined && to !== undefined && from > to;
