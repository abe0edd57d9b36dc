import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { details, refusal, type Answer } from './support/calls.ts';
import { formOf, png } from './support/files.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { foundPortal, type FoundedPortal } from './support/portal.ts';
import { bringCase, caseStates, repairIn, taskStates, type CaseState, type TaskState } from './support/stages.ts';
import { signIn, workOf } from './support/work.ts';

/** The tables of spec 25 once more, but for the money's rows: from where each command leads, for a repair that needs a budget. */
const ofCase = {
  wait: ['open'],
  resume: ['waiting'],
  close: ['open', 'waiting'],
  cancel: ['open', 'waiting'],
  reopen: ['closed', 'cancelled'],
  decide: ['open', 'waiting'],
  asks: ['open', 'waiting'],
  tasks: ['open', 'waiting'],
  change: ['open', 'waiting'],
  picture: ['open', 'waiting'],
  'external-office': ['open', 'waiting'],
  'external-handler': ['open', 'waiting'],
  share: ['open', 'waiting', 'closed'],
  unshare: ['open', 'waiting', 'closed'],
} as const satisfies Record<string, readonly CaseState[]>;
type CaseCommand = keyof typeof ofCase;

const beforeStarted = ['created', 'allocated', 'confirmed', 'assigned', 'scheduled', 'budgetSubmitted', 'budgetPartlyApproved', 'budgetApproved'] as const;
const assignedBeforeDone = ['assigned', 'scheduled', 'budgetSubmitted', 'budgetPartlyApproved', 'budgetApproved', 'started', 'budgetRevised'] as const;

const ofTask = {
  remove: beforeStarted,
  allocate: ['created', 'allocated', 'confirmed'],
  confirm: ['allocated'],
  responsible: ['allocated', 'confirmed', ...assignedBeforeDone],
  schedule: assignedBeforeDone,
  meeting: assignedBeforeDone,
  start: ['budgetApproved'],
  done: ['started'],
  approve: ['done'],
  'send-back': ['done'],
} as const satisfies Record<string, readonly TaskState[]>;
type TaskCommand = keyof typeof ofTask;

let installation: Installation;
let portal: FoundedPortal;
let cases: Record<CaseState, { documentId: string; number: string; document: string; task: string }>;
let tasks: Record<TaskState, string>;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation, { budgetedTaskKinds: ['repair'] });
  const made = await Promise.all(
    caseStates.map(async (state) => {
      const of = await portal.rest.createCase();
      const document = await portal.rest.createDocument(of);
      const task = await repairIn(portal, of, 'allocated');
      await bringCase(portal, of, state);
      return [state, { documentId: of.documentId, number: of.number, document: document.documentId, task: task.documentId }] as const;
    }),
  );
  cases = Object.fromEntries(made) as typeof cases;
  const parent = await portal.rest.createCase();
  tasks = {} as typeof tasks;
  for (const state of taskStates) tasks[state] = (await repairIn(portal, parent, state)).documentId;
});
afterAll(async () => installation.close());

async function commandCase(command: CaseCommand, state: CaseState): Promise<Answer> {
  const { documentId, document, number } = cases[state];
  const { rest } = portal;
  const bodies: Partial<Record<CaseCommand, object>> = {
    wait: { until: '2031-01-01', reason: 'Parts' },
    cancel: { reason: 'Twice' },
    close: { reason: 'Done' },
    reopen: { reason: 'More' },
    decide: { decision: 'accepted' },
    asks: { text: 'A photo', kind: 'photo' },
    tasks: { title: 'Painting', kind: 'repair' },
    'external-office': { office: null },
    'external-handler': { member: null },
  };
  if (command === 'share' || command === 'unshare') return rest.command(`documents/${document}/${command}`);
  if (command === 'picture') return installation.send({ method: 'POST', path: `/api/cases/${documentId}/picture`, token: portal.token, body: formOf({}, [{ name: 'a.png', content: await png() }]) });
  if (command !== 'change') return rest.command(`cases/${documentId}/${command}`, bodies[command]);
  const handler = workOf(installation, await signIn(installation, portal, portal.handler));
  return handler.patch(`cases/${documentId}`, { qualityControl: true }, (await handler.case(number)).version);
}

const taskBodies = (): Readonly<Record<TaskCommand, object>> => ({
  remove: {},
  allocate: { office: portal.repairOffice.documentId },
  confirm: {},
  responsible: { responsible: portal.repairer.documentId },
  schedule: { from: '2031-02-01', to: '2031-02-03' },
  meeting: { at: '2031-02-01T10:00' },
  start: {},
  done: {},
  approve: {},
  'send-back': { comment: 'One wall is missing' },
});

const illegal = <Command extends string, State extends string>(table: Readonly<Record<Command, readonly State[]>>, states: readonly State[]): [Command, State][] =>
  (Object.keys(table) as Command[]).flatMap((command) => states.filter((state) => !table[command].includes(state)).map((state): [Command, State] => [command, state]));

describe('spec 25 a command that the state of the case does not allow answers 409 with that state', () => {
  test.each(illegal<CaseCommand, CaseState>(ofCase, caseStates))('%s while %s', async (command, state) => {
    const answer = await commandCase(command, state);
    expect(refusal(answer)).toEqual({ status: 409, code: 'case.state' });
    expect(details(answer).state).toBe(state);
  });

  test.each(Object.keys(ofTask) as TaskCommand[])('a task’s %s while its case has ended', async (command) => {
    for (const state of ['closed', 'cancelled'] as const) {
      const answer = await portal.rest.command(`tasks/${cases[state].task}/${command}`, taskBodies()[command]);
      expect(refusal(answer)).toEqual({ status: 409, code: 'case.state' });
      expect(details(answer).state).toBe(state);
    }
  });
});

describe('spec 25 a command that the state of the task does not allow answers 409 with that state', () => {
  test.each(taskStates)('%s', async (state) => {
    const wrong: string[] = [];
    for (const [command] of illegal<TaskCommand, TaskState>(ofTask, [state])) {
      const answer = await portal.rest.command(`tasks/${tasks[state]}/${command}`, taskBodies()[command]);
      if (answer.status !== 409 || refusal(answer).code !== 'task.state' || details(answer).state !== state) wrong.push(`${command}: ${answer.status} ${answer.text}`);
    }
    expect(wrong).toEqual([]);
    const { data } = (await portal.rest.get<{ status: string }>(`tasks/${tasks[state]}`)).body;
    expect(data.status).toBe(state);
  });
});
