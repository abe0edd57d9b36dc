import { randomBytes } from 'node:crypto';

import { contentOf, type Answer, type Data } from './calls.ts';
import { connected, contentManagerOf, type Installation } from './installation.ts';
import type { FoundedPortal } from './portal.ts';
import { restOf, type StoredCase } from './rest.ts';

/** One change of a recorded thing: as a command, and as the facts and states that a stock door writes. */
export interface Change {
  readonly of: 'cases' | 'tasks' | 'documents';
  readonly command: string;
  readonly body?: object;
  /** Columns; `office` and `responsible` are document ids. */
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface NewTask {
  readonly title: string;
  readonly kind: string;
  readonly mainInspection?: boolean;
}

/** A way by which a change can come in. */
export interface Door {
  readonly name: string;
  /** What the log calls who stands there. */
  readonly actor: 'member' | 'apiToken' | 'admin';
  addTask(to: Pick<StoredCase, 'documentId'>, task: NewTask): Promise<Answer<Data<{ documentId: string }>>>;
  change(documentId: string, change: Change): Promise<Answer<Data<unknown>>>;
}

export const doorNames = ['command by a member', 'command by an API token', 'REST', 'content manager'] as const;
export type DoorName = (typeof doorNames)[number];

const uids = { cases: 'api::case.case', tasks: 'api::task.task', documents: 'api::case-document.case-document' } as const;

/** All doors to one portal. */
export async function doorsOf(installation: Installation, portal: FoundedPortal): Promise<Record<DoorName, Door>> {
  const byCommand = (name: string, actor: Door['actor'], token: string): Door => {
    const rest = restOf(installation, token);
    return {
      name,
      actor,
      addTask: ({ documentId }, task) => rest.command(`cases/${documentId}/tasks`, task),
      change: (documentId, { of, command, body }) => rest.command(`${of}/${documentId}/${command}`, body),
    };
  };
  const contentManager = contentManagerOf(installation);
  return {
    'command by a member': byCommand('command by a member', 'member', await logIn(installation, portal.key, portal.handler)),
    'command by an API token': byCommand('command by an API token', 'apiToken', portal.token),
    REST: {
      name: 'REST',
      actor: 'apiToken',
      addTask: ({ documentId }, task) => portal.rest.post('tasks', { ...task, case: documentId }),
      change: (documentId, { of, facts }) => portal.rest.put(of, documentId, facts),
    },
    'content manager': {
      name: 'content manager',
      actor: 'admin',
      addTask: ({ documentId }, task) => contentManager.create(uids.tasks, { ...task, case: connected(documentId) }),
      change: (documentId, { of, facts }) => contentManager.update(uids[of], documentId, inItsForm(facts)),
    },
  };
}

function inItsForm(facts: Change['facts']): object {
  const relations = ['office', 'responsible', 'handler'];
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, relations.includes(name) && typeof value === 'string' ? connected(value) : value]),
  );
}

export async function logIn(installation: Installation, portal: string, { email, password }: { email: string; password: string }): Promise<string> {
  const answer = await installation.send<{ token: string }>({ method: 'POST', path: '/api/sessions', body: { portal, email, password } });
  if (answer.status !== 201) throw new Error(`The member could not sign in: ${answer.text}`);
  return answer.body.token;
}

/** A repair task that has come to a state by commands. */
export async function taskIn(portal: FoundedPortal, of: StoredCase, state: 'created' | 'allocated' | 'assigned' | 'started' | 'done' | 'approved', task: Partial<NewTask> = {}): Promise<{ documentId: string }> {
  const { rest, repairOffice, repairer } = portal;
  const wanted = { title: `Drying ${randomBytes(3).toString('hex')}`, kind: 'repair', ...task };
  const added = contentOf(await rest.command<{ documentId: string }>(`cases/${of.documentId}/tasks`, wanted));
  const steps: [string, string, object][] = [
    ['allocated', 'allocate', { office: repairOffice.documentId }],
    ['assigned', 'responsible', { responsible: repairer.documentId }],
    ['started', 'start', {}],
    ['done', 'done', {}],
    ['approved', 'approve', {}],
  ];
  const last = steps.findIndex(([reached]) => reached === state);
  for (const [, command, body] of steps.slice(0, last + 1)) await rest.give(`tasks/${added.documentId}/${command}`, body);
  return added;
}
