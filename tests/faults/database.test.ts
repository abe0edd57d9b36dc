import { afterAll, beforeAll, expect, test } from 'vitest';

import { openWard, type Ward } from './ward.ts';

let ward: Ward;

beforeAll(async () => {
  ward = await openWard('postgres');
});
afterAll(() => ward.close());

function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => {};
  const opened = new Promise<void>((done) => (open = done));
  return { opened, open };
}

const cmsLives = (): boolean => ward.started.group.running.some(({ name }) => name === 'cms');

test('MS-01 a database that goes while a mail is handed over: the living process records it afterwards, and sends it once', async () => {
  const { postgres } = ward.started;
  const taken = gate();
  const recipient = await ward.invite(() => ({ does: 'accept', after: () => taken.opened }));
  await ward.sink.until(() => ward.sink.acceptedFor(recipient).length > 0, AbortSignal.timeout(20_000));
  await postgres?.breakOff();
  taken.open();
  // The answer has been heard while nobody can write it down.
  await expect.poll(() => ward.sink.connections(), { timeout: 20_000 }).toBe(0);
  await postgres?.startAgain();
  const { message_id } = await ward.settled(recipient, 'sent', 120);
  expect([cmsLives(), ward.got(recipient)]).toEqual([true, [message_id]]);
}, 180_000);

test('MS-01 a database that is restarted while mails wait: the CMS lives on, and all of them arrive once', async () => {
  const { postgres } = ward.started;
  await ward.sink.close();
  const before = await Promise.all(Array.from({ length: 8 }, () => ward.invite()));
  await postgres?.breakOff();
  await postgres?.startAgain();
  await ward.sink.open();
  const after = await Promise.all(Array.from({ length: 3 }, () => ward.invite()));
  for (const recipient of [...before, ...after]) {
    const { message_id } = await ward.settled(recipient, 'sent', 120);
    expect(ward.got(recipient)).toEqual([message_id]);
  }
  expect(cmsLives()).toBe(true);
}, 180_000);
