import type { Right } from '../../../server/rules/rights';

export type Group = 'tasks' | 'money' | 'quotations' | 'customer';

/** In which group a right stands; in it, rights come in this order. */
const GROUP_OF = {
  'tasks.manage': 'tasks',
  'tasks.allocate': 'tasks',
  'offices.categories': 'tasks',
  'tasks.approve': 'tasks',
  'inspection.start': 'tasks',
  'decision.make': 'money',
  'budget.approve': 'money',
  'budget.onBehalf': 'money',
  'cashOffer.tasks': 'money',
  'cashOffer.tasksBeforeApproval': 'money',
  'cashOffer.itemsBeforeApproval': 'money',
  'rfq.edit': 'quotations',
  'rfq.outsiders': 'quotations',
  'rfq.decide': 'quotations',
  'customer.communicate': 'customer',
  'chat.alwaysNotified': 'customer',
} as const satisfies Record<Right, Group>;

export const GROUPS: readonly Group[] = [...new Set(Object.values(GROUP_OF))];

export const rightsOf = (group: Group): Right[] => (Object.keys(GROUP_OF) as Right[]).filter((right) => GROUP_OF[right] === group);
