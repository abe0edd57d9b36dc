import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { approvalsOf, paperPdf, PASSWORD, pdfOf } from './support/approvals.ts';
import { type Answer, contentOf, refusal } from './support/calls.ts';
import { passwordTokenIn } from './support/clients.ts';
import { clientWithin, someWish, tasksOf } from './support/client-tasks.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { nextMail } from './support/mailbox.ts';
import { type ClientRecord, foundOffice, type OfficePortal, type Onboarding, onboardingOf, someClient } from './support/office.ts';
import { aboutOffices } from './matrix/office-rows.ts';
import { officeDoors } from './matrix/office-sides.ts';
import type { Row } from './matrix/rows.ts';

let installation: Installation;
let portal: OfficePortal;
let office: Onboarding;
let client: { client: ClientRecord; token: string; email: string };

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundOffice(installation);
  office = onboardingOf(installation, portal.employee.token);
  client = await clientWithin(installation, portal, office, { name: 'Attackers bv' });
  const other = await foundOffice(installation);
  const within = await clientWithin(installation, other, onboardingOf(installation, other.employee.token));
  fuzzed = { key: other.key, employee: other.employee.token, user: within.token, client: within.client.documentId };
}, 120_000);
afterAll(() => installation.close());

/** Another office, whose settings nobody else needs. */
let fuzzed: { key: string; employee: string; user: string; client: string };

const count = async (sql: string, bindings: readonly (string | number)[]): Promise<number> => Number((await installation.database.rows<{ count: number | string }>(sql, [...bindings]))[0]?.count);
const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** What nobody means to send. */
const HOSTILE: readonly (readonly [string, unknown])[] = [
  ['a list', ['a']],
  ['an object', { a: 1 }],
  ['a number', 1e308],
  ['a whole number beyond all', Number.MAX_SAFE_INTEGER],
  ['a negative one', -1],
  ['nothing', null],
  ['truth', true],
  ['NUL', 'a\0b'],
  ['half a character', 'a\ud800'],
  ['a prototype', JSON.parse('{"__proto__": {"admin": true}, "constructor": {"prototype": {}}}')],
  ['the name of one', '__proto__'],
  ['a constructor', 'constructor'],
  ['a way out', '../../../../etc/passwd'],
  ['a statement', `'; DROP TABLE portico_clients; --`],
  ['all signs of a pattern', '%_!\\'],
];
const MEGABYTE = ['a megabyte', 'x'.repeat(1_000_000)] as const;

/** Deeper in a body all is of the same kinds. */
const DEEPEST = 2;

/** Each place of a body, its own place included. */
function* placesOf(body: unknown, path: readonly (string | number)[] = []): Generator<readonly (string | number)[]> {
  yield path;
  if (typeof body !== 'object' || body === null || path.length === DEEPEST) return;
  for (const key of Object.keys(body)) yield* placesOf((body as Record<string, unknown>)[key], [...path, key]);
}

function withAt(body: unknown, [first, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (first === undefined) return value;
  const copy: Record<string, unknown> = { ...(body as Record<string, unknown>) };
  copy[first] = withAt(copy[first], rest, value);
  return Array.isArray(body) ? Object.values(copy) : copy;
}

const never5xx = ({ status, text, body }: Answer, what: string): void => {
  expect(status, `${what}: ${text.slice(0, 300)}`).toBeLessThan(500);
  if (status >= 400) expect(typeof (body as { error?: { details?: { code?: unknown } } }).error?.details?.code, what).toBe('string');
};

describe('PF-07 OB-02 to OB-10 what nobody means to send has a clear answer, wherever it stands', () => {
  const tokenFor = ({ route }: Row): string | undefined => ({ office: fuzzed.employee, both: fuzzed.user, client: fuzzed.user, setUp: installation.administrator, world: undefined })[officeDoors[route]?.of ?? 'world'];
  const pathFor = ({ route }: Row, value: string): string =>
    (route.split(' ')[1] ?? '').replace(':portal', fuzzed.key).replace(/:(client)\b/, officeDoors[route]?.of === 'office' ? fuzzed.client : value).replace(/:\w+/g, value);
  const nothing = { portal: { key: 'none' } } as never;

  test.each(aboutOffices.filter(({ asks }) => asks))('$route', async (row) => {
    const { body, headers } = (await row.asks?.(nothing)) ?? {};
    if (!body || body instanceof FormData) return;
    const method = row.route.split(' ')[0] as 'POST';
    for (const place of placesOf(body)) {
      for (const [what, value] of [...HOSTILE, ...(place.length === 1 ? [MEGABYTE] : [])]) {
        const answer = await installation.send({ method, path: pathFor(row, 'none'), token: tokenFor(row), body: withAt(body, place, value), ...(headers && { headers }) } as never);
        never5xx(answer, `${place.join('.')} is ${what}`);
      }
    }
  }, 60_000);

  test('names in addresses, pages of lists and versions that are none', async () => {
    for (const row of aboutOffices.filter(({ route }) => route.includes('/:'))) {
      const [method = ''] = row.route.split(' ');
      const { body, headers } = (await row.asks?.(nothing)) ?? {};
      for (const value of ['%00', '%ff', '..%2f..', '__proto__', 'constructor', '%F0%9F%92%A3', 'x'.repeat(3000), `${Number.MAX_SAFE_INTEGER}`]) {
        const path = (row.route.split(' ')[1] ?? '').replace(':portal', fuzzed.key).replace(/:\w+/g, value);
        never5xx(await installation.send({ method, path, token: tokenFor(row), ...(body && { body }), ...(headers && { headers }) } as never), `${row.route} of ${value.slice(0, 40)}`);
      }
    }
    for (const query of ['page=0', 'page=1e9', 'page=9007199254740993', 'q=%00', 'q=%25%5F!', 'q=a&q=b', 'group[$ne]=a', '__proto__[a]=b', `q=${'x'.repeat(5000)}`]) never5xx(await office.call('GET', `client-records?${query}`), query);
    for (const version of ['-1', '1e3', '99999999999999999999', 'W/"1"', '']) never5xx(await office.change({ documentId: client.client.documentId, version }, someClient()), `If-Match ${version}`);
  });

  test.each(['A'.repeat(64), 'a'.repeat(63), 'a'.repeat(65), '%00', `${'a'.repeat(63)}g`, '..%2f..', `${'a'.repeat(64)}%0a`, `'${'a'.repeat(63)}`])('OB-10 a certificate is looked for by 64 digits, and not by %s', async (wrong) => {
    const answer = await installation.send({ path: `/api/portals/${portal.key}/approved-documents/${wrong}` });
    expect([400, 404]).toContain(answer.status);
  });
});

describe('OB-02 OB-03 names that would be more than names', () => {
  test('a line that ends, signs that turn it round, addresses of two: refused by form and by file; whatever shows is kept as it is and told as text', async () => {
    for (const name of ['Jansen\r\nBcc: evil@evil.example', 'Jan\u202esen', 'Jan\u2028sen', 'Jan\u0007sen']) {
      expect(refusal(await office.call('POST', 'client-records', someClient({ name })))).toEqual({ status: 400, code: 'input.invalid' });
      expect(refusal(await office.call('POST', 'client-records', someClient({ groups: [name] })))).toEqual({ status: 400, code: 'input.invalid' });
      expect(refusal(await tasksOf(installation, portal.employee.token).ask(client.client, someWish({ title: name })))).toEqual({ status: 400, code: 'input.invalid' });
    }
    for (const email of ['a,evil@evil.example', '<evil@evil.example', 'evil@evil.example>', 'a@b.nl,c.nl', '"a"evil@evil.example', 'a(b)@c.nl']) {
      expect(refusal(await office.call('POST', 'client-records', someClient({ email })))).toEqual({ status: 400, code: 'input.invalid' });
      expect(contentOf(await office.bring(`Name\tE-mail\r\nA\t"${email.replaceAll('"', '""')}"\r\n`)).findings, email).toMatchObject([{ column: 'email', fault: 'wrong' }]);
    }
    const shown = '<img src=x onerror=alert(1)> & =HYPERLINK("http://evil.example") שלום';
    const other = await office.add(someClient({ name: shown, groups: ['=1+1', '<b>'] }));
    expect(await office.client(other.documentId)).toMatchObject({ name: shown, groups: ['<b>', '=1+1'] });
    contentOf(await office.invite(other));
    const mail = await nextMail(installation.copy, other.email ?? '');
    expect([mail.to, mail.subject.includes('\n'), mail.html?.includes('<img src=x')]).toEqual([[other.email], false, false]);
  });

  test('tables of every kind of mischief are told what is wrong with them, and change nothing', async () => {
    const before = await count('SELECT count(*) AS count FROM portico_clients WHERE portal_id = ?', [portal.id]);
    const tables: readonly [string, string, (answer: Answer<never>) => void][] = [
      ['the same column twice', 'Name;Naam;E-mail\r\nA;B;c@d.nl', (answer) => expect(refusal(answer)).toEqual({ status: 422, code: 'import.heads' })],
      ['no column that is known', '__proto__;constructor\r\nA;B', (answer) => expect(refusal(answer)).toEqual({ status: 422, code: 'import.heads' })],
      ['nothing', '', (answer) => expect(answer.status).toBeLessThan(500)],
      ['quotes that never end', 'Name;E-mail\r\n"A;b@c.nl\r\n', (answer) => expect(answer.status).toBeLessThan(500)],
      ['a formula of somebody', 'Name\r\n"=cmd|\' /C calc\'!A0"', (answer) => expect(contentOf(answer)).toMatchObject({ added: 1, findings: [] })],
      ['a mark of its bytes in front', '\uFEFFName;E-mail\r\nA;a@bom.example', (answer) => expect(contentOf(answer)).toMatchObject({ added: 1, findings: [] })],
      ['a line of megabytes', `Name\r\n${'x'.repeat(4_000_000)}`, (answer) => expect(refusal(answer)).toEqual({ status: 400, code: 'file.broken' })],
      ['NUL', 'Name\r\nA\0B', (answer) => expect(refusal(answer)).toEqual({ status: 415, code: 'file.type' })],
      ['a thousand columns', `Name${';x'.repeat(1000)}\r\nA${';y'.repeat(1000)}`, (answer) => expect(answer.status).toBeLessThan(500)],
      ['too many lines', `Name\r\n${Array.from({ length: 10_001 }, (_, one) => `C${one}`).join('\r\n')}`, (answer) => expect(refusal(answer).code).toBe('import.tooLong')],
    ];
    for (const [, content, told] of tables) told((await office.bring(content)) as Answer<never>);
    expect(await count('SELECT count(*) AS count FROM portico_clients WHERE portal_id = ?', [portal.id])).toBe(before);
  });

  test('a client that a table renames is called so wherever it signs', async () => {
    const { client: known, token } = await clientWithin(installation, portal, office, { name: 'Old name' });
    contentOf(await office.bring(`Name;E-mail;Language\r\nNew name;${known.email};English\r\n`, true));
    const approvals = approvalsOf(installation, portal.employee.token);
    const pdf = pdfOf(['Of the renamed one']);
    const { documentId } = contentOf(await approvals.ask(known, paperPdf(pdf)));
    expect(contentOf(await approvalsOf(installation, token).approve(documentId, hashOf(pdf))).decision?.name).toBe('New name');
  });
});

describe('OB-03 OB-06 what was good once', () => {
  test('a link of an invitation sets one password, within its days', async () => {
    const set = (token: string, password = PASSWORD) => installation.send({ method: 'POST', path: '/api/sessions/reset', body: { portal: portal.key, token, password } });
    const invited = await office.add();
    contentOf(await office.invite(invited));
    const token = passwordTokenIn((await nextMail(installation.copy, invited.email ?? '')).text);
    const foreign = await foundOffice(installation);
    expect(refusal(await installation.send({ method: 'POST', path: '/api/sessions/reset', body: { portal: foreign.key, token, password: PASSWORD } })).code).toMatch(/^link\./);
    expect(refusal(await set(`${token}x`)).code).toMatch(/^link\./);
    const both = await Promise.all([set(token), set(token, 'another four rivers over stones')]);
    expect(both.map(({ status }) => status).filter((status) => status === 204)).toHaveLength(1);
    expect(refusal(await set(token)).code).toMatch(/^link\./);

    const late = await office.add();
    contentOf(await office.invite(late));
    const old = passwordTokenIn((await nextMail(installation.copy, late.email ?? '')).text);
    await installation.database.rows('UPDATE portico_password_links SET expires_at = 1 WHERE member_id = (SELECT member_id FROM portico_clients WHERE public_id = ?) RETURNING id', [late.documentId]);
    expect(refusal(await set(old)).code).toMatch(/^link\./);
  });

  test('what the office has replaced is not approved, however fast: the client is asked about the newer one', async () => {
    const approvals = approvalsOf(installation, portal.employee.token);
    const [first, second] = [pdfOf(['First version']), pdfOf(['Second version'])];
    contentOf(await approvals.keep(paperPdf(first), '0'));
    const user = approvalsOf(installation, client.token);
    let dossier = await office.begun(client.client);
    while (dossier.step?.key !== 'document') dossier = await office.do(dossier, 'skip', { reason: 'For the test' });
    const [asked] = await user.mine('?state=open');
    const id = asked?.documentId ?? '';
    // As it is between the moment in which another one is kept and that in which the dossier's turn comes.
    await installation.database.rows(
      `INSERT INTO portico_dossier_documents (portal_id, type_key, step, version, file_id, name, size, pages, sha256, kept_by, kept_at)
        SELECT portal_id, type_key, step, version + 1, (SELECT max(id) FROM files), name, size, pages, ?, kept_by, kept_at FROM portico_dossier_documents WHERE portal_id = ? AND version = 1 RETURNING id`,
      [hashOf(second), portal.id],
    );
    await installation.database.rows('INSERT INTO files (name, url, mime, size, hash, ext, provider) SELECT name, url, mime, size, hash, ext, provider FROM files WHERE id = (SELECT max(id) FROM files) RETURNING id', []);
    await installation.database.rows('UPDATE portico_dossier_documents SET file_id = (SELECT max(id) FROM files) WHERE portal_id = ? AND version = 2 RETURNING id', [portal.id]);
    const presses = await Promise.all([user.approve(id, hashOf(first)), user.approve(id, hashOf(first))]);
    expect(presses.map((answer) => refusal(answer).code).sort()).toEqual(['approval.changed', 'approval.state']);
    expect(await user.mine('?state=open')).toMatchObject([{ file: { sha256: hashOf(second) } }]);
    expect(await count(`SELECT count(*) AS count FROM portico_approval_decisions e JOIN portico_approvals a ON a.id = e.approval_id WHERE a.public_id = ?`, [id])).toBe(0);
    expect(contentOf(await user.read(id)).state).toBe('void');
  });
});

describe('OB-10 papers that are none, or more', () => {
  test.each([
    ['ten thousand pages', () => pdfOf(Array<string>(10_000).fill('A')), 413, 'file.tooManyPages'],
    ['a page that is its own parent', () => Buffer.from(pdfOf(['A']).toString('latin1').replace('/Kids[4 0 R]', '/Kids[2 0 R]'), 'latin1'), 400, 'file.broken'],
    ['a page that only says what it is', () => Buffer.from('%PDF-1.7\n<script>alert(1)</script>'), 415, 'file.type'],
  ])('%s', async (_what, content, status, code) => {
    expect(refusal(await approvalsOf(installation, portal.employee.token).ask(client.client, paperPdf(content())))).toEqual({ status, code });
  });

  test('what runs in a paper runs nowhere here: it is told as a PDF, by nothing but its type, under a name that is one', async () => {
    const scripted = Buffer.from(pdfOf(['A']).toString('latin1').replace('/Type/Catalog', '/Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>'), 'latin1');
    const asked = await approvalsOf(installation, portal.employee.token).ask(client.client, paperPdf(scripted, 'evil"\r\nSet-Cookie: a=b\u202efdp.html'));
    if (asked.status !== 201) return expect(refusal(asked).code).toBe('file.broken');
    const read = await approvalsOf(installation, client.token).file(contentOf(asked).documentId);
    expect([read.headers.get('content-type'), read.headers.get('x-content-type-options'), read.headers.get('set-cookie')]).toEqual(['application/pdf', 'nosniff', null]);
    expect(read.headers.get('content-security-policy')).toContain(`default-src 'none'`);
    expect(contentOf(asked).file.name).toMatch(/^[^\r\n"\u202e]+\.pdf$/);
  });
});

describe('OB-03 OB-05 OB-10 all at once', () => {
  test('one portal user, one dossier, one decision, one end, whoever presses how often', async () => {
    const racer = await office.add(someClient({ name: 'Racers bv' }));
    const invites = await Promise.all([office.invite(racer), office.invite(racer), office.invite(racer)]);
    for (const answer of invites) expect(answer.status).toBe(200);
    expect(await count('SELECT count(*) AS count FROM members WHERE email = ?', [racer.email ?? ''])).toBe(1);
    expect(await count('SELECT count(*) AS count FROM portico_password_links l JOIN portico_clients c ON c.member_id = l.member_id WHERE c.public_id = ? AND l.used_at IS NULL', [racer.documentId])).toBe(1);

    const starts = await Promise.all([1, 2, 3].map(() => office.start({ clients: [racer.documentId] })));
    expect(starts.map(({ status }) => status).filter((status) => status === 202).length).toBeGreaterThanOrEqual(1);
    await office.started();
    expect(await count('SELECT count(*) AS count FROM portico_dossiers d JOIN portico_clients c ON c.id = d.client_id WHERE c.public_id = ?', [racer.documentId])).toBe(1);

    const [row] = await office.dossiers('q=racers');
    let dossier = await office.dossier(row?.documentId ?? '');
    while (dossier.step?.key !== 'app') dossier = await office.do(dossier, 'skip', { reason: 'For the test' });
    const moves = await Promise.all([office.on(dossier, 'remind'), office.on(dossier, 'skip', { reason: 'Now' }), office.on(dossier, 'do-by-hand'), office.on(dossier, 'remind')]);
    expect(moves.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    expect((await office.dossier(dossier.documentId)).log).toHaveLength(dossier.log.length + 1);

    const tasks = tasksOf(installation, portal.employee.token);
    const wish = contentOf(await tasks.ask(client.client, someWish({ kind: 'answer' })));
    const mine = tasksOf(installation, client.token);
    const [one, other, withdrawn] = await Promise.all([mine.complete(wish, 'One'), mine.complete(wish, 'Two'), tasks.withdraw(wish)]);
    expect([one, other, withdrawn].filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await tasks.read(wish.documentId)).written.length).toBeLessThanOrEqual(1);
  });
});
