import type { Right } from './rights';

/** What can entitle a member to a command, beside the rights of the matrix. */
export const GROUNDS = {
  handler: 'authority level 5',
  officeMember: 'authority level 2 of the task’s office',
  officeLead: 'authority level 3 of the task’s office',
  externalOfficeLead: 'authority level 3 of the external case handler’s office',
  companyLead: 'authority level 3 of a company with a task on the case',
  responsible: 'being responsible for the task',
  projectManager: 'being responsible for the project management',
  role: 'a role of the matrix on the case',
  onCase: 'having to do with the case',
} as const satisfies Record<string, string>;
export type Ground = keyof typeof GROUNDS | Right;

/** Which of them is enough depends on what is handed over, and on whether it has been approved (`may.ts`). */
const CASH_OFFER_RIGHTS = ['cashOffer.tasks', 'cashOffer.tasksBeforeApproval', 'cashOffer.itemsBeforeApproval'] as const satisfies readonly Right[];

/**
 * Who may give which command, or read which part, of a case that they see (spec 25). Any one ground is enough. States
 * are asked after that. One table; endpoints take their row from here by their own name.
 */
export const AUTHORITY = {
  readWorkCase: ['onCase'],
  readCaseLog: ['handler', 'role'],
  readCaseDocuments: ['onCase'],
  readWorkDocument: ['onCase'],
  markDocumentsSeen: ['handler'],
  readTaskMedia: ['onCase'],

  waitCase: ['handler'],
  resumeCase: ['handler'],
  closeCase: ['handler'],
  cancelCase: ['handler'],
  reopenCase: ['handler'],
  decideCase: ['handler', 'decision.make'],
  changeCase: ['handler'],
  setReminder: ['handler'],
  logCall: ['onCase'],

  allocateExternalOffice: ['handler'],
  nameExternalHandler: ['externalOfficeLead', 'handler'],

  askCustomer: ['handler', 'customer.communicate'],
  withdrawAsk: ['handler', 'customer.communicate'],
  listAsks: ['handler', 'customer.communicate'],
  sendMessageToCustomer: ['handler', 'customer.communicate'],
  listCaseMessages: ['handler', 'customer.communicate'],
  readCaseAttachment: ['handler', 'customer.communicate'],
  markMessagesRead: ['handler', 'customer.communicate'],
  listMailHistory: ['handler', 'customer.communicate'],
  readMailOfCase: ['handler', 'customer.communicate'],
  readMailSource: ['handler', 'customer.communicate'],
  shareDocument: ['handler', 'customer.communicate'],
  unshareDocument: ['handler', 'customer.communicate'],
  listCustomerAccess: ['handler', 'customer.communicate'],
  grantCustomerAccess: ['handler', 'customer.communicate'],
  resendCustomerLink: ['handler', 'customer.communicate'],
  revokeCustomerAccess: ['handler', 'customer.communicate'],
  readCustomerAccess: ['handler', 'customer.communicate'],
  saveCustomerAccess: ['handler', 'customer.communicate'],
  addDocument: ['onCase'],
  makeReport: ['handler', 'customer.communicate'],

  readChat: ['onCase'],
  writeChat: ['onCase'],
  markForChat: ['onCase'],

  addTask: ['handler', 'tasks.manage'],
  removeTask: ['handler', 'tasks.manage'],
  allocateTask: ['handler', 'tasks.allocate'],
  listTaskOffices: ['handler', 'tasks.allocate'],
  confirmTask: ['officeMember', 'handler'],
  setResponsible: ['officeLead', 'handler'],
  listTaskPeople: ['officeLead', 'handler'],
  scheduleTask: ['officeLead', 'responsible', 'projectManager', 'handler'],
  setMeeting: ['officeLead', 'responsible', 'projectManager', 'handler'],
  startTask: ['responsible', 'handler', 'inspection.start'],
  endTask: ['responsible', 'handler'],
  approveTask: ['handler', 'tasks.approve'],
  sendTaskBack: ['handler', 'tasks.approve'],
  addTaskMedia: ['responsible', 'officeMember', 'handler'],
  moveTaskMedia: ['responsible', 'officeMember', 'handler'],
  readFindings: ['onCase'],
  reportFindings: ['responsible', 'handler', 'inspection.start'],

  submitBudget: ['officeLead', 'handler', 'budget.onBehalf'],
  approveBudget: ['handler', 'budget.approve'],
  rejectBudget: ['handler', 'budget.approve'],
  forwardBudget: ['handler', 'budget.approve'],
  readTaskBudgets: ['officeLead', 'handler', 'budget.approve', 'budget.onBehalf', ...CASH_OFFER_RIGHTS],
  readCalculation: ['officeLead', 'handler', 'budget.approve', 'budget.onBehalf', ...CASH_OFFER_RIGHTS],
  readCostControl: ['handler', 'budget.approve'],
  readSettlement: ['handler', 'budget.approve', ...CASH_OFFER_RIGHTS],
  makeCashOffer: ['handler', ...CASH_OFFER_RIGHTS],
  withdrawCashOffer: ['handler', ...CASH_OFFER_RIGHTS],

  submitInvoice: ['companyLead', 'handler'],
  readCaseInvoices: ['companyLead', 'handler'],
  readInvoiceFile: ['companyLead', 'handler'],
  approveInvoice: ['handler'],
  rejectInvoice: ['handler'],

  listRfqs: ['handler', 'rfq.edit', 'rfq.decide'],
  readRfqPaper: ['handler', 'rfq.edit', 'rfq.decide'],
  listRfqOffices: ['handler', 'rfq.edit'],
  draftRfq: ['handler', 'rfq.edit'],
  editRfq: ['handler', 'rfq.edit'],
  addRfqPapers: ['handler', 'rfq.edit'],
  sendRfq: ['handler', 'rfq.edit'],
  cancelRfq: ['handler', 'rfq.edit'],
  inviteOutsiders: ['handler', 'rfq.outsiders'],
  decideRfq: ['handler', 'rfq.decide'],
} as const satisfies Record<string, readonly Ground[]>;
export type Command = keyof typeof AUTHORITY;
