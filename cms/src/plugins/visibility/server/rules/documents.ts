import { opened, type CaseFacts, type Visibility } from './milestones';
import { canSeePart } from './parts';
import type { Settings } from './settings';

export const REPORTS = ['inspectionReport', 'settlementReport'] as const;
export type Report = (typeof REPORTS)[number];

/** What the rule asks of a document. `sharedBy` tells a share by hand from one by rule (CP-19). */
export interface DocumentFacts {
  kind: string;
  shared: boolean;
  sharedBy: 'hand' | 'rule' | null;
}

/** Which documents a statement may read for a customer; `null` denies all. */
export interface DocumentScope {
  /** Reports whose share by rule counts now. */
  reportsByRule: Report[];
}

const isReport = (kind: string): kind is Report => (REPORTS as readonly string[]).includes(kind);

/** CP-17, CP-19: shared, on a page that is open; a share by rule counts while its milestone holds. */
export function canSeeDocument(document: DocumentFacts, settings: Settings, facts: CaseFacts): Visibility {
  const page = canSeePart('documentsPage', settings, facts);
  if (!page.visible) return { visible: false, because: { ...page.because, rule: 'page' } };
  if (!document.shared) return { visible: false, because: { rule: 'share', value: false } };
  if (document.sharedBy !== 'rule') return { visible: true, because: { rule: 'share', value: true } };
  if (!isReport(document.kind)) return { visible: false, because: { rule: 'share', value: 'rule' } };
  return opened(document.kind, settings[document.kind], facts);
}

/** CP-19: a report shares itself when its milestone is reached, unless somebody has shared it or taken its share back. */
export function isDueByRule({ kind, shared, keptBack }: { kind: Report; shared: boolean; keptBack: boolean }, settings: Settings, facts: CaseFacts): boolean {
  return !shared && !keptBack && facts.status !== 'cancelled' && opened(kind, settings[kind], facts).visible;
}

/** The reports that will come to this customer once they exist: their milestone is reached, and work goes on. */
export function awaitedReports(reports: { kind: string }[], settings: Settings, facts: CaseFacts): Report[] {
  if (!canSeePart('documentsPage', settings, facts).visible || facts.endedAt !== null) return [];
  return REPORTS.filter((report) => opened(report, settings[report], facts).visible && !reports.some(({ kind }) => kind === report));
}

/** The other face of `canSeeDocument`: the same answer as a condition for SQL. */
export function documentScope(settings: Settings, facts: CaseFacts): DocumentScope | null {
  if (!canSeePart('documentsPage', settings, facts).visible) return null;
  return { reportsByRule: REPORTS.filter((report) => opened(report, settings[report], facts).visible) };
}

/** Applies a scope as the statements do. */
export function inDocumentScope(document: DocumentFacts, scope: DocumentScope | null): boolean {
  if (!scope || !document.shared) return false;
  return document.sharedBy !== 'rule' || (scope.reportsByRule as string[]).includes(document.kind);
}
