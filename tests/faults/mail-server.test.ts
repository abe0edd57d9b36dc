import { once } from 'node:events';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { freePorts } from '../../scripts/ports.ts';
import { send } from '../api/support/calls.ts';
import { restOf, someEmail } from '../api/support/rest.ts';
import { lanes } from '../crash/judgement.ts';
import { beside, mortalCms } from '../crash/mortal.ts';
import { openWard, type Ward } from './ward.ts';

let ward: Ward;

beforeAll(async () => {
  // Short, as one of them says nothing at all; long enough for others to pass one that is slow.
  ward = await openWard('sqlite', 10);
});
afterAll(() => ward.close());

const refuse = (at: 'recipient' | 'content', code: number, words: string) => ({ does: 'refuse', at, code, words }) as const;
const accept = { does: 'accept' } as const;

describe('MS-02 a mail server', () => {
  test.each([
    ['is busy when it hears the recipient', refuse('recipient', 421, 'Try again later')],
    ['is busy when it has the mail', refuse('content', 451, 'Local error in processing')],
  ])('that %s is asked again, and gets the mail once', async (_, answer) => {
    const recipient = await ward.invite((time) => (time === 1 ? answer : accept));
    await expect.poll(async () => (await ward.message(recipient)).error, { timeout: 20_000 }).toContain(`${answer.code} ${answer.words}`);
    const { attempts, message_id } = await ward.settled(recipient, 'sent');
    expect([attempts, ward.got(recipient)]).toEqual([2, [message_id]]);
  });

  test.each([
    ['recipient', refuse('recipient', 550, 'No such user here')],
    ['content', refuse('content', 554, 'Looks like spam')],
  ])('that refuses the %s for good ends it at once, in its words; others go on', async (_, answer) => {
    const recipient = await ward.invite(() => answer);
    const other = await ward.invite();
    const { attempts, error } = await ward.settled(recipient, 'failed');
    expect([attempts, ward.sink.offered(recipient), ward.got(recipient)]).toEqual([1, 1, []]);
    expect(error).toContain(`${answer.code} ${answer.words}`);
    const { message_id } = await ward.settled(other, 'sent');
    expect(ward.got(other)).toEqual([message_id]);
  });

  test('that says nothing more is given up on, and asked again later; others are not lost', async () => {
    const recipient = await ward.invite((time) => (time === 1 ? { does: 'hang' } : accept));
    const others = await Promise.all([ward.invite(), ward.invite(), ward.invite()]);
    for (const other of others) {
      await ward.settled(other, 'sent');
      expect(ward.got(other)).toHaveLength(1);
    }
    const { attempts, message_id } = await ward.settled(recipient, 'sent');
    expect([attempts, ward.got(recipient)]).toEqual([2, [message_id]]);
  });

  test('that is slow with one mail holds up none of the others', async () => {
    const patient = new AbortController();
    const slow = await ward.invite(() => ({ does: 'accept', after: () => once(patient.signal, 'abort') }));
    const others = await Promise.all(Array.from({ length: 6 }, () => ward.invite()));
    for (const other of others) await ward.settled(other, 'sent');
    expect((await ward.message(slow)).state).toBe('sending');
    patient.abort();
    const { message_id } = await ward.settled(slow, 'sent');
    expect(ward.got(slow)).toEqual([message_id]);
  });

  test('that hangs up in the middle of a mail gets it again, under its Message-ID', async () => {
    const recipient = await ward.invite((time) => (time === 1 ? { does: 'dropInside' } : accept));
    const { attempts, message_id } = await ward.settled(recipient, 'sent');
    expect([attempts, ward.sink.offered(recipient), ward.got(recipient)]).toEqual([2, 2, [message_id]]);
  });

  // The one window that SMTP leaves open: the server has the mail, and nobody can know.
  test('that hangs up before it confirms gets the mail again, under the same Message-ID', async () => {
    const recipient = await ward.invite((time) => (time === 1 ? { does: 'dropAfter' } : accept));
    const { attempts, message_id } = await ward.settled(recipient, 'sent');
    expect([attempts, ward.got(recipient)]).toEqual([2, [message_id, message_id]]);
  });
});

describe('MS-02 what somebody sits waiting for', () => {
  test('goes before what is told by the way', async () => {
    const [first, second] = [new AbortController(), new AbortController()];
    const held = ({ signal }: AbortController) => () => ({ does: 'accept', after: async () => signal.aborted || once(signal, 'abort') }) as const;
    const member = ward.started.copy.demo.members?.[0];
    if (!member) throw new Error('The demo has no members');
    const before = ward.sink.accepted.length;
    const order = () => ward.sink.accepted.slice(before).map(({ recipient }) => recipient);
    const inHand = await Promise.all(Array.from({ length: lanes }, () => ward.invite(held(first))));
    for (const recipient of inHand) await ward.settled(recipient, 'sending');
    const told = await Promise.all(Array.from({ length: 2 * lanes }, () => ward.invite(held(second))));
    expect(await send(ward.started.copy, { method: 'POST', path: '/api/sessions/forgotten', body: { portal: member.portal, email: member.email } })).toMatchObject({ status: 202 });
    first.abort();
    await expect.poll(order, { timeout: 40_000 }).toContain(member.email);
    const earlier = order().slice(0, order().indexOf(member.email));
    expect(earlier.filter((recipient) => told.includes(recipient)).length).toBeLessThan(lanes);
    second.abort();
    for (const recipient of [...inHand, ...told]) await ward.settled(recipient, 'sent');
  });
});

describe('MS-01 a mail server that cannot be reached', () => {
  test('gets everything once when it is there again, what came meanwhile, too', async () => {
    await ward.sink.close();
    const before = await Promise.all(Array.from({ length: 5 }, () => ward.invite()));
    for (const recipient of before) {
      await expect.poll(async () => (await ward.message(recipient)).error, { timeout: 20_000 }).toContain('ECONNREFUSED');
      expect((await ward.message(recipient)).state).not.toBe('failed');
    }
    const meanwhile = await Promise.all(Array.from({ length: 5 }, () => ward.invite()));
    await ward.sink.open();
    for (const recipient of [...before, ...meanwhile]) {
      const { message_id } = await ward.settled(recipient, 'sent', 60);
      expect(ward.got(recipient)).toEqual([message_id]);
    }
  }, 120_000);
});

describe('PF-04 a process that leaves sending to others', () => {
  test('writes its mails down, and they go out by the next process that sends', async () => {
    const { copy, settings, group } = ward.started;
    const sending = mortalCms('cms', settings, group, group.running.find(({ name }) => name === 'cms'));
    const [port = 0] = await freePorts(1);
    const silent = mortalCms('silent', { ...beside(settings, port), SEND_MESSAGES: 'false' }, group);
    await Promise.all([sending.ready(), silent.ready()]);
    await sending.kill();
    const besides = { ...copy, cms: silent.url };
    const rest = restOf({ send: (call) => send(besides, call) }, ward.rest.token);
    const recipient = someEmail();
    await rest.addContact(await rest.createCase(), { email: recipient });

    const waiting = async () => (((await (await fetch(`${silent.url}/health/ready`)).json()) as { checks: { outbox: { waiting: number } } }).checks.outbox.waiting);
    await expect.poll(waiting, { timeout: 20_000 }).toBeGreaterThan(3);
    expect(await ward.message(recipient)).toMatchObject({ state: 'queued', attempts: 0 });
    sending.startAgain();
    await ward.settled(recipient, 'sent', 60);
    expect(ward.got(recipient)).toHaveLength(1);
    expect([...sending.endedByItself, ...silent.endedByItself]).toEqual([]);
  }, 120_000);
});
