import type { Portal } from '../../../domain/portal';
import { Refusal } from '../../../domain/refusal';
import { addDays, instantOf, localDate } from '../../../domain/time';
import type { MemberViewer } from '../../../http/viewer';
import { reportedDays } from '../../../plugins/reports/server/rules/days';
import type { PortalReport } from '../../../plugins/reports/server/source';
import type { z } from 'zod';
import type { Asked, AskedOfPortal, CaseFilters } from '../../case/list/filters';
import { askedBy, filters } from '../list-filters';

/** What a report can be asked for: what the case list can, and the days of report (EH-13). */
export const reportFilters = filters.extend(reportedDays);

type Days = Pick<z.output<typeof reportFilters>, 'from' | 'to'>;

function reportedWithin({ from, to }: Days, { timeZone }: Portal): Pick<CaseFilters, 'reportedFrom' | 'reportedBefore'> {
  if (from !== undefined && to !== undefined && from > to) throw new Refusal('input.invalid', { findings: [{ path: 'query.to', message: 'This day lies before the first one.' }] });
  return {
    ...(from !== undefined && { reportedFrom: instantOf(`${from}T00:00`, timeZone) }),
    ...(to !== undefined && { reportedBefore: instantOf(`${addDays(to, 1)}T00:00`, timeZone) }),
  };
}

/** Null where nobody could have to do with any case, as for the list. */
export async function reportAskedBy(viewer: MemberViewer, { from, to, ...wanted }: z.output<typeof reportFilters>, now: number): Promise<Asked | null> {
  const within = reportedWithin({ from, to }, viewer.portal);
  const asked = await askedBy(viewer, wanted, now);
  return asked && { ...asked, filters: { ...asked.filters, ...within } };
}

export function reportAskedOf({ portal, status, external, from, to, now }: PortalReport): AskedOfPortal {
  return {
    viewer: null,
    portal,
    filters: { statuses: status ?? ['open', 'waiting'], ...(external && { external: true }), ...reportedWithin({ from, to }, portal) },
    today: localDate(now, portal.timeZone),
  };
}
