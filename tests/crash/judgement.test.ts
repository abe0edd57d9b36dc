import { describe, expect, test } from 'vitest';

import { judge, lanes, type Seen } from './judgement.ts';

/** Anne and Bente have their answer and their mail; Carl's request was never answered, and has not happened. */
const good: Seen = {
  kills: 1,
  killsWanted: 1,
  wishes: [
    { email: 'anne', answered: true },
    { email: 'bente', answered: true },
    { email: 'carl', answered: false },
  ],
  contacts: ['anne', 'bente', 'of the demo'],
  outbox: [
    { messageId: '1', recipient: 'of the demo', state: 'sent' },
    { messageId: '2', recipient: 'anne', state: 'sent' },
    { messageId: '3', recipient: 'bente', state: 'sent' },
  ],
  accepted: [
    { messageId: '1', recipient: 'of the demo' },
    { messageId: '2', recipient: 'anne' },
    { messageId: '3', recipient: 'bente' },
  ],
  endedByItself: [],
};

const failing = (seen: Partial<Seen>): string[] =>
  judge({ ...good, ...seen })
    .checks.filter(({ found }) => found.length > 0)
    .map(({ name }) => name);

const without = <Item extends { messageId: string }>(items: readonly Item[], messageId: string): Item[] => items.filter((item) => item.messageId !== messageId);
const [, annesMail] = good.accepted;
const again = (times: number): Seen['accepted'] => Array.from({ length: times }, () => ({ messageId: '2', recipient: 'anne' }));

describe('MS-01 the judgement over a crash test', () => {
  test('finds nothing where all is well, and counts', () => {
    expect([annesMail]).toEqual(again(1));
    expect(failing({})).toEqual([]);
    expect(judge(good).counts).toEqual({
      wishes: 3, answered: 2, unansweredButDone: 0, mailsCaused: 2, mailsAccepted: 2, losses: 0, duplicates: 0, foreignDuplicates: 0, unsent: 0,
    });
  });

  test('lets what was in hand at a kill come twice', () => {
    const accepted = [...good.accepted, ...again(lanes)];
    expect(judge({ ...good, accepted }).counts).toMatchObject({ duplicates: lanes, mailsAccepted: 2 + lanes, mailsCaused: 2 });
    expect(failing({ accepted })).toEqual([]);
  });

  test('lets a message of the demo have gone another way, and none that was wished for', () => {
    expect(failing({ outbox: [...good.outbox, { messageId: '7', recipient: 'of the demo', state: 'suppressed' }] })).toEqual([]);
    expect(failing({ outbox: [...without(good.outbox, '2'), { messageId: '2', recipient: 'anne', state: 'suppressed' }], accepted: without(good.accepted, '2') })).toEqual(['nothing is lost']);
  });

  test('lets an unanswered request have happened', () => {
    const happened = { contacts: [...good.contacts, 'carl'], outbox: [...good.outbox, { messageId: '4', recipient: 'carl', state: 'sent' }], accepted: [...good.accepted, { messageId: '4', recipient: 'carl' }] };
    expect(failing(happened)).toEqual([]);
    expect(judge({ ...good, ...happened }).counts.unansweredButDone).toBe(1);
  });

  test.each<[string, Partial<Seen>, string[]]>([
    ['a mail that never came', { accepted: without(good.accepted, '2') }, ['nothing is lost']],
    ['more than one kill explains', { accepted: [...good.accepted, ...again(lanes + 1)] }, [`at most ${lanes} mails a kill came twice`]],
    ['a message twice for one thing', { outbox: [...good.outbox, { messageId: '5', recipient: 'anne', state: 'sent' }], accepted: [...good.accepted, { messageId: '5', recipient: 'anne' }] }, ['nothing came twice under two Message-IDs', 'what was answered has one contact and one message']],
    ['a message that waits', { outbox: [...without(good.outbox, '1'), { messageId: '1', recipient: 'of the demo', state: 'queued' }] }, ['nothing is left unsent']],
    ['an answer for nothing', { contacts: ['bente'] }, ['what was answered has one contact and one message']],
    ['an answer without a message', { outbox: without(good.outbox, '3'), accepted: without(good.accepted, '3') }, ['what was answered has one contact and one message']],
    ['a mail of something that has not happened', { accepted: [...good.accepted, { messageId: '6', recipient: 'carl' }] }, ['no mail came that the outbox does not know']],
    ['half of an unanswered request', { contacts: [...good.contacts, 'carl'] }, ['what was not answered has both once, or neither']],
    ['a process that fell over', { endedByItself: ['cms: exit code 1'] }, ['no process ended by itself']],
    ['kills that were not made', { kills: 0, killsWanted: 1 }, ['all kills were made']],
    ['kills of idle processes', { kills: 3, killsWanted: 3 }, ['there was something to lose']],
  ])('finds %s', (_, seen, names) => {
    expect(failing(seen)).toEqual(names);
  });
});
