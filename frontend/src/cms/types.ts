/** What the CMS answers to the customer's surface of its REST API. */

export type Locale = string;

/** 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:mm': wall clock in the zone that goes with it. */
export type LocalDateTime = string;

/** An ISO 8601 instant in UTC. */
export type Instant = string;

export type PortalColors = {
  page: string;
  menu: string;
  menuItem: string;
  menuText: string;
  menuSelected: string;
  heading: string;
};

export type Portal = {
  key: string;
  name: string;
  kind: 'insurance' | 'contractor' | 'warranty' | 'office';
  locale: Locale;
  timeZone: string;
  currency: string;
  hasLogo: boolean;
  colors: PortalColors;
};

export type LinkState = 'valid' | 'expired' | 'revoked' | 'invalid';

export type Link = { state: LinkState; locale: Locale };

export type OpenedLink = { token: string; expiresAt: Instant; caseNumber: string };

export type CaseListItem = { number: string; what: string; street: string; city: string };

export type CaseType = 'water' | 'fire' | 'storm' | 'burglary' | 'other' | 'renovation';

export type CaseStatus = 'open' | 'waiting' | 'closed' | 'cancelled';

export type Stage = 'reported' | 'inspection' | 'decision' | 'planning' | 'repair' | 'done';

export type Tab = 'dashboard' | 'plan' | 'communication' | 'documents' | 'budget';

export type Handler = { name: string; mobile: string | null };

export type TrackerStage = { key: Stage; state: 'done' | 'now' | 'next'; date: LocalDateTime | null };

export type Head =
  | { kind: 'meeting'; task: string; mainInspection: boolean; at: LocalDateTime; zone: string; who: string | null; office: string | null }
  | { kind: 'running'; task: string; mainInspection: boolean; office: string | null }
  | { kind: 'decided' }
  | { kind: 'closed'; at: string }
  | { kind: 'cancelled' }
  | { kind: 'waiting' }
  | { kind: 'stage'; stage: Stage };

export type NewsFacts = {
  callLogged: { reached: boolean; seconds: number; number: string; caller: string };
  inspectorAssigned: { name: string };
  mainInspectionStarted: object;
  mainInspectionCompleted: object;
  compensationDecided: object;
  taskStartedOrEnded: { task: string; what: 'started' | 'ended' };
  caseClosed: object;
  mainInspectionOfficeChanged: { office: string };
  tasksAdded: { tasks: string[] };
  taskResponsibleChanged: { task: string; name: string };
  taskOfficeChanged: { task: string; office: string };
  caseReopened: { company: string };
  projectManagerChanged: { name: string };
  projectOfficeChanged: { office: string };
  meetingTimeChanged: { task: string; at: LocalDateTime | null; zone: string };
  taskScheduleChanged: { task: string; from: LocalDateTime | null; to: LocalDateTime | null };
  messageToCustomer: { name: string };
  documentShared: { title: string };
  documentUnshared: { title: string };
};

export type NewsKind = keyof NewsFacts;

export type NewsEntry = { [Kind in NewsKind]: { id: string; at: Instant; kind: Kind; facts: NewsFacts[Kind] } }[NewsKind];

/** Newest first; `next` is the cursor of older ones. */
export type News = { entries: NewsEntry[]; next: string | null };

export type Appointment = {
  id: string;
  task: string;
  mainInspection: boolean;
  meeting: LocalDateTime | null;
  zone: string;
  from: LocalDateTime | null;
  to: LocalDateTime | null;
  office: string | null;
  who: string | null;
  officePhone: string | null;
  whoMobile: string | null;
};

export type CustomerCase = {
  number: string;
  what: string;
  type: CaseType;
  status: CaseStatus;
  street: string;
  postalCode: string;
  city: string;
  reportedAt: Instant;
  closedAt: Instant | null;
};

export type CustomerPage = {
  portal: Portal;
  viewer: { name: string; locale: Locale };
  case: CustomerCase;
  handler: Handler | null;
  head: Head;
  tracker: TrackerStage[];
  tabs: Tab[];
  news: News | null;
  schedule: Appointment[] | null;
};
