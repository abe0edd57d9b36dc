import type { Portal } from '../../../domain/portal';
import type { ReportedCase } from './rules/columns';

/** What an administrator asks for: days of the portal's calendar, both within. */
export interface PortalReport {
  portal: Portal;
  status?: ('open' | 'waiting' | 'closed' | 'cancelled')[] | undefined;
  external?: boolean | undefined;
  from?: string | undefined;
  to?: string | undefined;
  now: number;
}

/** Where reports have their cases from: those who keep cases know them, and this plugin does not. */
export interface ReportSource {
  count(asked: PortalReport, most: number): Promise<number>;
  rows(asked: PortalReport): AsyncIterable<ReportedCase>;
}

let registered: ReportSource | null = null;

export function registerReportSource(source: ReportSource): void {
  registered = source;
}

export function reportSource(): ReportSource {
  if (!registered) throw new Error('Nobody has said where reports have their cases from');
  return registered;
}
