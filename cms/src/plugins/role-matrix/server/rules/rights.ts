/** The roles on a case that have a rights matrix (EH-01). */
export const ROLES = {
  externalCaseHandler: 'Handles the case for the company, from a partner’s office.',
  projectManager: 'Is responsible for the project management of the case.',
  inspector: 'Is responsible for the main inspection, with extra authority.',
} as const satisfies Record<string, string>;
export type Role = keyof typeof ROLES;
export const ROLE_NAMES = Object.keys(ROLES) as [Role, ...Role[]];

interface RightRow {
  /** What having it means, in one sentence. */
  guards: string;
  /** Where the right exists at all: in portals that use work items, in those that do not, or in both. */
  where: 'everywhere' | 'workItems' | 'noWorkItems';
}

/** The sixteen rights of EH-02. Each guards commands (`authority.ts`) and the controls that give them. */
export const RIGHTS = {
  'tasks.manage': { guards: 'Add and remove tasks.', where: 'everywhere' },
  'tasks.allocate': { guards: 'Assign offices of the partner network to tasks.', where: 'everywhere' },
  'offices.categories': { guards: 'See and use the categories of offices when assigning.', where: 'everywhere' },
  'decision.make': { guards: 'Make the compensation decision.', where: 'everywhere' },
  'cashOffer.tasks': { guards: 'Offer money for any task or work item.', where: 'workItems' },
  'cashOffer.tasksBeforeApproval': { guards: 'Offer money for tasks and work items before the work is approved.', where: 'workItems' },
  'budget.onBehalf': { guards: 'Enter a budget for a task of another partner.', where: 'noWorkItems' },
  'budget.approve': { guards: 'See the cost control and approve budgets up to the own limit.', where: 'everywhere' },
  'tasks.approve': { guards: 'Approve finished tasks.', where: 'everywhere' },
  'rfq.edit': { guards: 'Ask offices for quotations, change and follow up the request until its decision is due.', where: 'everywhere' },
  'rfq.outsiders': { guards: 'Invite companies from outside the network to quote.', where: 'everywhere' },
  'rfq.decide': { guards: 'Decide a request for quotation.', where: 'everywhere' },
  'customer.communicate': { guards: 'Share the customer page and documents, read and write messages.', where: 'everywhere' },
  'chat.alwaysNotified': { guards: 'Is always told of chat messages and cannot be unmarked.', where: 'everywhere' },
  'cashOffer.itemsBeforeApproval': { guards: 'Give single work items to the customer’s own work before they are approved.', where: 'workItems' },
  'inspection.start': { guards: 'Start an inspection from the workspace.', where: 'everywhere' },
} as const satisfies Record<string, RightRow>;
export type Right = keyof typeof RIGHTS;
export const RIGHT_NAMES = Object.keys(RIGHTS) as [Right, ...Right[]];

/** Whether a right means anything in a portal. */
export function existsIn(right: Right, portal: { workItems: boolean }): boolean {
  const { where } = RIGHTS[right];
  return where === 'everywhere' || (where === 'workItems') === portal.workItems;
}
