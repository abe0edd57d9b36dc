import fc from 'fast-check';
import type { CaseFacts } from '../../cms/src/plugins/visibility/server/rules/milestones';
import type { Settings, Timing } from '../../cms/src/plugins/visibility/server/rules/settings';

/** The tables of the specification as the tests read them, written down a second time on purpose. */

export const TIMINGS = ['caseCreated', 'mainInspectionAssigned', 'positiveDecision', 'never'] as const;
export const CASE_STATUSES = ['open', 'waiting', 'closed', 'cancelled'] as const;
export const DECISIONS = ['none', 'accepted', 'rejected', 'moreInformation'] as const;
export const ROLES = ['customer', 'contactPerson', 'other'] as const;

/** CP-12, with the facts that each kind may tell, as the customer's door answers them. */
export const NEWS_FACTS = {
  callLogged: ['reached', 'seconds', 'number', 'caller'],
  inspectorAssigned: ['name'],
  mainInspectionStarted: [],
  mainInspectionCompleted: [],
  compensationDecided: [],
  taskStartedOrEnded: ['task', 'what'],
  caseClosed: [],
  mainInspectionOfficeChanged: ['office'],
  tasksAdded: ['tasks'],
  taskResponsibleChanged: ['task', 'name'],
  taskOfficeChanged: ['task', 'office'],
  caseReopened: ['company'],
  projectManagerChanged: ['name'],
  projectOfficeChanged: ['office'],
  meetingTimeChanged: ['task', 'at', 'zone'],
  taskScheduleChanged: ['task', 'from', 'to'],
  messageToCustomer: ['name'],
  documentShared: ['title'],
  documentUnshared: ['title'],
} as const;
export type Kind = keyof typeof NEWS_FACTS;
export const KINDS = Object.keys(NEWS_FACTS) as Kind[];

/** CP-05, as the sentence has it. */
export function reached(timing: Timing, facts: Pick<CaseFacts, 'decision' | 'mainInspectionAssignedAt'>): boolean {
  if (timing === 'never') return false;
  if (timing === 'mainInspectionAssigned') return facts.mainInspectionAssignedAt !== null;
  return timing === 'caseCreated' || facts.decision === 'accepted';
}

const instant = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) });
const timing = fc.constantFrom(...TIMINGS);
const colour = fc.constant('#20363f');

export const anyFacts: fc.Arbitrary<CaseFacts> = fc.record({
  id: fc.integer({ min: 1 }),
  status: fc.constantFrom(...CASE_STATUSES),
  decision: fc.constantFrom(...DECISIONS),
  endedAt: fc.option(instant),
  mainInspectionAssignedAt: fc.option(instant),
});

export const anySettings: fc.Arbitrary<Settings> = fc.record({
  smsCode: fc.boolean(),
  audience: fc.constantFrom('customer', 'contactPerson', 'both', 'allContacts'),
  sendLink: fc.constantFrom('caseCreated', 'mainInspectionAssigned', 'positiveDecision', 'manual'),
  daysVisibleAfterClose: fc.integer({ min: 0, max: 3650 }),
  budgetTile: timing,
  newsTile: timing,
  newsKinds: fc.subarray(KINDS),
  scheduleTile: fc.boolean(),
  planPage: timing,
  communicationPage: timing,
  communicationDirection: fc.constantFrom('both', 'toCustomer', 'fromCustomer'),
  documentsPage: timing,
  inspectionReport: timing,
  settlementReport: timing,
  handlerName: fc.boolean(),
  handlerMobile: fc.boolean(),
  partnerContact: fc.boolean(),
  helpContact: fc.string(),
  useCompanyLogo: fc.boolean(),
  logo: fc.option(fc.stringMatching(/^[0-9a-f]{40}$/)),
  colours: fc.record({ page: colour, menu: colour, menuItem: colour, menuText: colour, menuSelected: colour, heading: colour }),
});
