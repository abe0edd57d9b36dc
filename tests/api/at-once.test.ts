import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { type Answer, refusal } from './support/calls.ts';
import { taskIn } from './support/doors.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';

let installation: Installation;
let portal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
});
afterAll(() => installation.close());

const rounds = Array.from({ length: 12 }, (_nothing, index) => index);
const command = (path: string, body: object = {}) => installation.send({ method: 'POST', path: `/api/${path}`, token: portal.rest.token, body });
const outcome = (answer: Answer): string | number => (answer.status < 300 ? answer.status : (refusal(answer).code ?? answer.status));

describe('25 two people at once on one case', () => {
  test('cancelling it and starting a task of it: one of them is told why not', async () => {
    const cases = await Promise.all(rounds.map(async () => {
      const of = await portal.rest.createCase();
      return { of, task: await taskIn(portal, of, 'assigned') };
    }));
    const pairs = await Promise.all(cases.map(async ({ of, task }, index) => {
      const cancel = () => command(`cases/${of.documentId}/cancel`, { reason: 'By mistake' });
      const start = () => command(`tasks/${task.documentId}/start`);
      const [first, second] = await Promise.all(index % 2 ? [cancel(), start()] : [start(), cancel()]);
      return [outcome(first), outcome(second)];
    }));
    for (const pair of pairs) {
      expect(pair.filter((each) => each === 200), JSON.stringify(pair)).toHaveLength(1);
      expect(['case.taskStarted', 'case.state', 'case.ended']).toContain(pair.find((each) => each !== 200));
    }
  });

  test('asking for more information while the main inspection is moved: each waits for the other, and none fails', async () => {
    const cases = await Promise.all(rounds.map(async () => {
      const of = await portal.rest.createCase();
      return { of, task: await taskIn(portal, of, 'done', { kind: 'inspection', mainInspection: true }) };
    }));
    const outcomes = await Promise.all(cases.flatMap(({ of, task }) => [
      command(`cases/${of.documentId}/decide`, { decision: 'moreInformation', reason: 'Pictures are missing' }),
      command(`tasks/${task.documentId}/remove`, { reason: 'Twice' }),
      command(`tasks/${task.documentId}/approve`),
      command(`cases/${of.documentId}/decide`, { decision: 'accepted' }),
      command(`tasks/${task.documentId}/send-back`, { comment: 'The attic too' }),
    ]));
    const seen = new Set(outcomes.map(outcome));
    expect([...seen].filter((each) => each !== 200 && each !== 'task.state' && each !== 'case.state')).toEqual([]);
    expect(seen).toContain(200);
  });
});
