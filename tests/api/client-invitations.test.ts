import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { type Answer, contentOf, type Data, details, refusal } from './support/calls.ts';
import { foundWarrantyPortal } from './support/claims.ts';
import { clientWithin } from './support/client-tasks.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { mailsTo } from './support/mailbox.ts';
import { foundOffice, type OfficePortal, type Onboarding, onboardingOf, someClient } from './support/office.ts';
import { until } from './support/until.ts';

interface Named {
  readonly documentId: string;
  readonly name: string;
}

interface Invitations {
  readonly clients: number;
  readonly withUser: number;
  readonly withoutEmail: readonly Named[];
}

interface Progress extends Omit<Invitations, 'withoutEmail'> {
  readonly state: string;
  readonly who: string;
  readonly invited: number;
  readonly left: number;
  readonly leftOnes: readonly Named[];
}

let installation: Installation;
let portal: OfficePortal;
let office: Onboarding;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundOffice(installation);
  office = onboardingOf(installation, portal.employee.token);
}, 120_000);
afterAll(() => installation.close());

const chosen = (more: object) => ({ clients: [], groups: [], ...more });
const invite = (who: Onboarding, more: object): Promise<Answer<Data<Invitations>>> => who.call('POST', 'client-invitations', chosen(more));
const look = (who: Onboarding, more: object): Promise<Answer<Data<Invitations>>> => who.call('POST', 'client-invitations/look', chosen(more));
const newest = async (): Promise<Progress | null> => contentOf(await office.call<{ newest: Progress | null }>('GET', 'client-invitations/newest')).newest;
const done = (): Promise<Progress> =>
  until('invitations that are done', async () => {
    const progress = await newest();
    return progress?.state === 'done' ? progress : undefined;
  }, 60_000);
const count = async (sql: string, bindings: readonly (string | number)[]): Promise<number> => Number((await installation.database.rows<{ count: number | string }>(sql, [...bindings]))[0]?.count);

describe('OB-03 who may not', () => {
  test('clients and agents find no such door; clients of another office are nobody; who is chosen has to be somebody', async () => {
    const { client, token } = await clientWithin(installation, portal, office, { name: 'Zqinvited bv', groups: ['Zqgroup'] });
    for (const who of [onboardingOf(installation, token), onboardingOf(installation, (await foundWarrantyPortal(installation)).agent.token)]) {
      for (const answer of [await invite(who, { groups: ['Zqgroup'] }), await look(who, { groups: ['Zqgroup'] }), await who.call('GET', 'client-invitations/newest')]) expect(refusal(answer)).toEqual({ status: 404, code: 'notFound' });
    }
    const foreign = onboardingOf(installation, (await foundOffice(installation)).employee.token);
    for (const act of [invite, look]) expect(refusal(await act(foreign, { clients: [client.documentId] }))).toEqual({ status: 400, code: 'relation.unknown' });
    expect(contentOf(await look(foreign, { groups: ['Zqgroup'] }))).toEqual({ clients: 0, withUser: 0, withoutEmail: [] });
    expect(refusal(await invite(foreign, { groups: ['Zqgroup'] }))).toEqual({ status: 422, code: 'client.nobody' });
    expect(refusal(await invite(office, { clients: [client.documentId] }))).toEqual({ status: 422, code: 'client.nobody' });
    expect(refusal(await installation.send({ method: 'POST', path: '/api/client-invitations', body: chosen({}) }))).toEqual({ status: 401, code: 'auth.required' });
    expect(await newest()).toBeNull();
  });
});

describe('OB-03 OB-05 many at once', () => {
  test('each has one portal user and one mail, whoever presses how often and dies when; who has no address is named, and whose address somebody else signs in with', async () => {
    const many = 40;
    const lines = Array.from({ length: many }, (_, one) => `Client ${one},c${one}@${portal.key}.example,Many`);
    contentOf(await office.bring(`Name,E-mail,Relation groups\r\n${lines.join('\r\n')}\r\nSilent one,,Many\r\nDouble one,${portal.employee.email},Many\r\n`, true));
    const [first] = await office.clients('q=client%200');
    const dossier = await office.begun({ documentId: first?.documentId ?? '', name: 'Client 0' });
    expect(contentOf(await look(office, { groups: ['many'] }))).toMatchObject({ clients: many + 1, withUser: 0, withoutEmail: [{ name: 'Silent one' }] });
    expect(await count('SELECT count(*) AS count FROM portico_clients WHERE portal_id = ? AND member_id IS NOT NULL AND name LIKE ?', [portal.id, 'Client %'])).toBe(0);

    const presses = await Promise.all([invite(office, { groups: ['many'] }), invite(office, { groups: ['Many'], clients: [first?.documentId] })]);
    expect(presses.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect(details(presses.find(({ status }) => status === 409) ?? presses[0])).toMatchObject({ code: 'client.inviting' });
    expect(await done()).toMatchObject({ clients: many + 1, invited: many, withUser: 0, left: 1, leftOnes: [{ name: 'Double one' }], who: portal.employee.name });
    expect((await office.dossier(dossier.documentId)).log.map(({ what }) => what)).toContain('portalUserExists');
    expect(await office.clients('q=client%2039')).toMatchObject([{ user: 'invited' }]);

    // As if the process had died behind the last client, and nobody knew how far it had come.
    const ids = await installation.database.rows<{ id: number }>('SELECT id FROM portico_clients WHERE portal_id = ? AND name LIKE ? ORDER BY id', [portal.id, 'Client %']);
    const [job] = await installation.database.rows<{ id: number }>(`UPDATE portico_jobs SET state = 'queued', cursor = 0, counts = '{}', claimed_until = 0 WHERE kind = 'clientInvitation' AND portal_id = ? RETURNING id`, [portal.id]);
    for (const { id } of ids.slice(0, 3)) await installation.database.rows('INSERT INTO portico_job_parts (job_id, ids) VALUES (?, ?) RETURNING id', [job?.id ?? 0, JSON.stringify([id])]);
    await until('those who were asked twice', async () => ((await newest())?.withUser === 3 ? true : undefined), 30_000);
    await done();
    const mails = await until('a mail to the last one', async () => {
      const found = await mailsTo(installation.copy, `c${many - 1}@${portal.key}.example`);
      return found.length > 0 ? found : undefined;
    }, 60_000);
    expect(mails).toHaveLength(1);
    expect(await count(`SELECT count(*) AS count FROM portico_outbox WHERE portal_id = ? AND template = 'memberInvited' AND recipient LIKE ?`, [portal.id, `c%@${portal.key}.example`])).toBe(many);
    expect(await count('SELECT count(DISTINCT member_id) AS count FROM portico_clients WHERE portal_id = ? AND name LIKE ?', [portal.id, 'Client %'])).toBe(many);

    expect(contentOf(await look(office, { groups: ['many'] }))).toMatchObject({ clients: 1, withUser: many });
    const again = await office.add(someClient({ name: 'Later one', groups: ['Many'] }));
    contentOf(await invite(office, { groups: ['many'] }));
    expect(await done()).toMatchObject({ clients: 2, invited: 1, left: 1 });
    expect((await office.client(again.documentId)).user).toBe('invited');
  }, 150_000);
});
