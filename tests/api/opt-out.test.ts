import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, type Data, refusal } from './support/calls.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type Mail, nextMail } from './support/mailbox.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { someEmail, type StoredCase } from './support/rest.ts';

let installation: Installation;
let portal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
});
afterAll(() => installation.close());

interface Wish {
  readonly category: string;
  readonly locale: string;
  readonly optedOut: boolean;
}

const doors = (key: string, token: string) => {
  const path = `/api/portals/${key}/opt-out/${token}`;
  return {
    read: () => installation.send<Data<Wish>>({ path }),
    give: () => installation.send<Data<Wish>>({ method: 'POST', path }),
    undo: () => installation.send<Data<Wish>>({ method: 'POST', path: `${path}/undo` }),
  };
};

const tokenIn = (text: string): string => /\/unsubscribe\/([\w-]+)/.exec(text)?.[1] ?? '';

/** A case with a contact who has her link already. */
async function caseOf(email: string, { within = portal, after = '' }: { within?: FoundedPortal; after?: string } = {}): Promise<{ of: StoredCase; last: Mail }> {
  const of = await within.rest.createCase();
  await within.rest.addContact(of, { email });
  return { of, last: await nextMail(installation.copy, email, after) };
}

const tell = async (of: StoredCase, within: FoundedPortal = portal) => contentOf(await within.rest.command(`cases/${of.documentId}/messages`, { text: 'We come on Friday.' }));
const states = async (of: StoredCase, template: string) =>
  (await installation.database.rows<{ state: string }>('SELECT state FROM portico_outbox WHERE aggregate_id = ? AND template = ? ORDER BY id', [of.id, template])).map(({ state }) => state);

describe('MS-05 opting out', () => {
  test('the mail offers it by one click and on a page; what is kept of it names neither', async () => {
    const email = someEmail();
    const { of, last } = await caseOf(email);
    expect(last.text).not.toContain('/unsubscribe/');
    await tell(of);
    const notice = await nextMail(installation.copy, email, last.id);
    const raw = await fetch(`${installation.copy.mailbox}/api/mails/${notice.id}/source`);
    const { headerLines } = await simpleParser(await raw.text());
    const header = (name: string) => headerLines.find(({ key }) => key === name)?.line.replace(/\s+/g, ' ');
    const address = `${installation.copy.frontend}/${portal.key}/unsubscribe/${tokenIn(notice.text)}`;
    expect(header('list-unsubscribe')).toBe(`List-Unsubscribe: <${address}/now>`);
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(header('auto-submitted')).toBe('Auto-Submitted: auto-generated');
    expect(notice.html).toContain(`href="${address}"`);
    const kept = () => installation.database.rows<{ source: string }>('SELECT s.source FROM portico_sent_sources s JOIN portico_outbox o ON o.id = s.outbox_id WHERE o.aggregate_id = ?', [of.id]);
    await expect.poll(async () => (await kept()).length, { timeout: 10_000 }).toBe(2);
    expect(JSON.stringify(await kept())).not.toContain(tokenIn(notice.text).slice(-22));
  });

  test('reading changes nothing, twice is as good as once, and it can be taken back', async () => {
    const email = someEmail();
    const { of, last } = await caseOf(email);
    await tell(of);
    const first = await nextMail(installation.copy, email, last.id);
    const door = doors(portal.key, tokenIn(first.text));
    const open = { category: 'notices', locale: 'en', optedOut: false };
    expect((await door.read()).body.data).toEqual(open);
    expect((await door.read()).body.data).toEqual(open);
    expect([contentOf(await door.give()), contentOf(await door.give())]).toEqual(Array.from({ length: 2 }, () => ({ ...open, optedOut: true })));
    await tell(of);
    await expect.poll(() => states(of, 'messageToCustomer'), { timeout: 10_000 }).toEqual(['sent', 'suppressed']);
    // Mails of another kind still come.
    contentOf(await portal.rest.command(`cases/${of.documentId}/asks`, { text: 'A photo of the pipe' }));
    const asked = await nextMail(installation.copy, email, first.id);
    expect(asked.subject).toContain('needs something from you');
    expect(contentOf(await door.undo())).toEqual(open);
    await tell(of);
    const again = await nextMail(installation.copy, email, asked.id);
    expect(again.subject).toContain('wrote to you');
  });

  test('holds for the address in this portal, in each of its cases, and in no other portal', async () => {
    const email = someEmail();
    const { of, last } = await caseOf(email);
    await tell(of);
    const notice = await nextMail(installation.copy, email, last.id);
    contentOf(await doors(portal.key, tokenIn(notice.text)).give());
    const second = await caseOf(email.toUpperCase(), { after: notice.id });
    await tell(second.of);
    await expect.poll(() => states(second.of, 'messageToCustomer'), { timeout: 10_000 }).toEqual(['suppressed']);
    const elsewhere = await foundPortal(installation);
    const other = await caseOf(email, { within: elsewhere, after: second.last.id });
    await tell(other.of, elsewhere);
    expect((await nextMail(installation.copy, email, other.last.id)).subject).toContain(elsewhere.name);
    expect(refusal(await doors(elsewhere.key, tokenIn(notice.text)).give())).toEqual({ status: 404, code: 'notFound' });
  });

  test('no token that was not given out does anything', async () => {
    const email = someEmail();
    const { of, last } = await caseOf(email);
    await tell(of);
    const token = tokenIn((await nextMail(installation.copy, email, last.id)).text);
    const [id = '', signature = ''] = token.split(/-(.*)/s);
    const linkMail = await installation.database.rows<{ id: number }>("SELECT id FROM portico_outbox WHERE aggregate_id = ? AND template = 'caseLink'", [of.id]);
    const forged = ['none', `${id}-${'a'.repeat(22)}`, `${Number(linkMail[0]?.id).toString(36)}-${signature}`, `${id}0-${signature}`, `${token}x`];
    for (const one of forged) {
      const door = doors(portal.key, one);
      for (const answer of [await door.read(), await door.give(), await door.undo()]) expect(refusal(answer), one).toEqual({ status: 404, code: 'notFound' });
    }
    expect((await doors(portal.key, token).read()).body.data.optedOut).toBe(false);
  });
});
