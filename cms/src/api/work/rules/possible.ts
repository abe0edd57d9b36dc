import type { TaskStatus } from '../../task/snapshot';
import { isWaiting } from '../../budget/rules/approval';
import { isBeforeDone, isReported, taskCommandBetween, TASK_COMMANDS, type TaskCommand } from '../../task/states';
import type { CaseStatus } from '../../case/snapshot';
import { CASE_COMMANDS } from '../../case/states';

/** What the state of a case forbids: null where nothing does, else why, in a word that pages say in people's language. */
export type Hindrance = 'caseEnded' | 'caseNotOpen' | 'caseNotWaiting' | 'caseNotEnded' | 'taskStarted' | 'noDecisions' | 'state' | 'noOffice';

export interface CaseFacts {
  status: CaseStatus;
  decisions: boolean;
  /** A task is started, so the case cannot be cancelled. */
  working: boolean;
  hasExternalOffice: boolean;
}

const ended = ({ status }: Pick<CaseFacts, 'status'>) => status === 'closed' || status === 'cancelled';
const whileOpen = (facts: CaseFacts): Hindrance | null => (ended(facts) ? 'caseEnded' : null);
const from = (command: keyof typeof CASE_COMMANDS, otherwise: Hindrance) => (facts: CaseFacts) => ((CASE_COMMANDS[command].from as readonly string[]).includes(facts.status) ? null : otherwise);

/** The commands of the case's head and what the states say to each (spec 25). */
export const CASE_POSSIBLE = {
  waitCase: from('wait', 'caseNotOpen'),
  resumeCase: from('resume', 'caseNotWaiting'),
  closeCase: from('close', 'caseEnded'),
  cancelCase: (facts) => (ended(facts) ? 'caseEnded' : facts.working ? 'taskStarted' : null),
  reopenCase: from('reopen', 'caseNotEnded'),
  decideCase: (facts) => (!facts.decisions ? 'noDecisions' : whileOpen(facts)),
  changeCase: whileOpen,
  setReminder: whileOpen,
  logCall: () => null,
  allocateExternalOffice: whileOpen,
  nameExternalHandler: (facts) => whileOpen(facts) ?? (facts.hasExternalOffice ? null : 'noOffice'),
  askCustomer: whileOpen,
  sendMessageToCustomer: () => null,
  addDocument: () => null,
  makeReport: ({ status }) => (status === 'cancelled' ? 'caseEnded' : null),
  shareDocument: ({ status }) => (status === 'cancelled' ? 'caseEnded' : null),
  submitInvoice: ({ status }) => (status === 'cancelled' ? 'caseEnded' : null),
  grantCustomerAccess: () => null,
  saveCustomerAccess: () => null,
  addTask: whileOpen,
  writeChat: () => null,
} as const satisfies Record<string, (facts: CaseFacts) => Hindrance | null>;
export type CasePossible = keyof typeof CASE_POSSIBLE;

export interface TaskFacts {
  status: TaskStatus;
  needsBudget: boolean;
  mainInspection: boolean;
  caseStatus: CaseStatus;
}

const move = (command: TaskCommand) => (facts: TaskFacts) => (taskCommandBetween(facts.status, TASK_COMMANDS[command].to, facts) === command ? null : ('state' as const));
const fact = (first: readonly TaskStatus[]) => (facts: TaskFacts) => (!first.includes(facts.status) && isBeforeDone(facts.status) ? null : ('state' as const));

const waiting = ({ status }: TaskFacts) => (isWaiting(status) ? null : ('state' as const));

/** The commands of a task. */
export const TASK_POSSIBLE = {
  removeTask: move('remove'),
  allocateTask: ({ status }) => ((TASK_COMMANDS.allocate.from as readonly TaskStatus[]).includes(status) ? null : 'state'),
  confirmTask: move('confirm'),
  setResponsible: fact(['created']),
  scheduleTask: fact(['created', 'allocated', 'confirmed']),
  setMeeting: fact(['created', 'allocated', 'confirmed']),
  startTask: move('start'),
  endTask: move('done'),
  approveTask: move('approve'),
  sendTaskBack: move('sendBack'),
  addTaskMedia: () => null,
  moveTaskMedia: () => null,
  reportFindings: ({ status }) => (isReported(status) ? null : 'state'),
  submitBudget: (facts) => (facts.status === 'started' ? move('reviseBudget')(facts) : move('submitBudget')(facts)),
  approveBudget: waiting,
  rejectBudget: waiting,
  forwardBudget: waiting,
  makeCashOffer: () => null,
} as const satisfies Record<string, (facts: TaskFacts) => Hindrance | null>;
export type TaskPossible = keyof typeof TASK_POSSIBLE;

export function taskHindrance(command: TaskPossible, facts: TaskFacts): Hindrance | null {
  return ended({ status: facts.caseStatus }) ? 'caseEnded' : TASK_POSSIBLE[command](facts);
}
