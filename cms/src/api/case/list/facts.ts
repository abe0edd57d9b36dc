import type { Place } from '../../../domain/distance';
import type { TaskStatus } from '../../task/snapshot';
import type { CaseStatus, Decision } from '../snapshot';

export interface ListedTask {
  title: string;
  kind: string;
  mainInspection: boolean;
  status: TaskStatus;
  needsBudget: boolean;
  scheduledFrom: string | null;
  scheduledTo: string | null;
  officeId: number | null;
  companyId: number | null;
  responsibleId: number | null;
}

/** Everything that the list's row of a case is made of. Days are `YYYY-MM-DD`, instants milliseconds UTC. */
export interface ListSource {
  id: number;
  documentId: string;
  portalId: number;
  timeZone: string;
  decisions: boolean;
  number: string;
  title: string;
  type: string;
  damageNote: string | null;
  status: CaseStatus;
  waitingUntil: string | null;
  decision: Decision;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  site: Place;
  reminderOn: string | null;
  reportedAt: number;
  handlerId: number | null;
  adviserId: number | null;
  externalHandlerId: number | null;
  externalOffice: ({ id: number; companyId: number | null; since: number | null } & Place) | null;
  contacts: { name: string; role: string; email: string | null; mobile: string | null }[];
  tasks: ListedTask[];
  /** Messages of customers that nobody has read. */
  unread: { count: number; since: number | null };
  /** Documents of partners that nobody of the company has looked at. */
  partnerDocuments: { count: number; since: number | null };
  /** Invoices of partners that nobody has decided about. */
  invoices: { count: number; since: number | null };
  /** What customers have been asked for and not answered. */
  asks: { count: number; dueOn: string | null };
  /** Since when a budget waits that was left to the case handler (EH-04). */
  forwardedSince: number | null;
  /** Requests for quotation that are under way, and the first of their deadlines, by the portal's clocks. */
  rfqs: { count: number; deadline: string | null };
}
