import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { root } from '../../scripts/environment.ts';
import { contentOf } from './support/calls.ts';
import { claimsOf, foundWarrantyPortal } from './support/claims.ts';
import { taskIn } from './support/doors.ts';
import { contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import type { StoredCase } from './support/rest.ts';
import { rmasOf } from './support/rmas.ts';

const { database } = inject('copy');

let installation: Installation;
let portal: FoundedPortal;
let folder: string;
let made: StoredCase;
let caseId: number;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  folder = mkdtempSync(join(tmpdir(), 'portico-read-models-'));
  made = await portal.rest.createCase({ handler: portal.handler.documentId });
  await taskIn(portal, made, 'allocated');
  const [row] = await installation.database.rows<{ id: number }>('SELECT id FROM cases WHERE document_id = ?', [made.documentId]);
  caseId = row?.id ?? 0;
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await installation.close();
});

async function readModels(...options: string[]) {
  const settings = {
    PORTICO_DATA: folder,
    PORTICO_RUN: folder,
    DATABASE_CLIENT: database.client,
    ...(database.client === 'sqlite'
      ? { DATABASE_FILENAME: database.filename }
      : { DATABASE_HOST: database.host, DATABASE_PORT: String(database.port), DATABASE_NAME: database.name, DATABASE_USERNAME: database.username, DATABASE_PASSWORD: database.password }),
  };
  const program = spawn(process.execPath, [join(root, 'scripts', 'portico.mjs'), 'readmodels', ...options], { cwd: root, env: { ...process.env, ...settings } });
  const [output, errors, [code]] = await Promise.all([textOf(program.stdout), textOf(program.stderr), once(program, 'exit') as Promise<[number | null]>]);
  return { code, output, errors };
}

const linesOf = (output: string, number: string): string[] => output.split('\n').filter((line) => line.includes(`Case ${number} `));
const broken = async (): Promise<string[]> => linesOf((await readModels('--verify')).output, made.number);

describe('EH-11 the rows that lists are read from, verified and rebuilt', () => {
  test('neither, or both at once, is refused', async () => {
    for (const options of [[], ['--verify', '--rebuild'], ['--mend']]) expect((await readModels(...options)).code, options.join()).toBe(1);
  });

  test('what commands have written is what it should be', async () => expect(await broken()).toEqual([]));

  test('what is broken is named and mended', async () => {
    const { execute } = installation.database;
    await execute(`UPDATE portico_case_list SET due_on = '2001-01-01', words = 'nothing' WHERE case_id = ?`, [caseId]);
    await execute(`UPDATE portico_case_people SET tasks = 7 WHERE case_id = ? AND subject = 'office'`, [caseId]);
    await execute(`DELETE FROM portico_case_people WHERE case_id = ? AND subject = 'member' AND subject_id = ?`, [caseId, portal.handler.id]);
    const stranger = portal.repairer.id;
    await execute(`INSERT INTO portico_case_people (subject, subject_id, case_id, portal_id, tasks, task_due_on, open, due_on) VALUES ('member', ?, ?, ?, 1, '9999-12-31', 1, '9999-12-31')`, [stranger, caseId, portal.id]);

    const { code, output } = await readModels('--verify');
    expect(code).toBe(1);
    const [line = ''] = linesOf(output, made.number);
    expect(line).toContain(`(${made.documentId}): list, `);
    for (const subject of [`member ${portal.handler.id}`, `member ${stranger}`, 'office ']) expect(line).toContain(subject);

    expect(await readModels('--rebuild')).toMatchObject({ code: 0, errors: '' });
    const clean = await readModels('--verify');
    expect(linesOf(clean.output, made.number)).toEqual([]);
    const [kept] = await installation.database.rows<{ due_on: string; words: string }>('SELECT due_on, words FROM portico_case_list WHERE case_id = ?', [caseId]);
    expect(kept?.due_on).not.toBe('2001-01-01');
    expect(kept?.words).toContain(made.number.toLowerCase().split('-')[0]);
    const left = await installation.database.rows<{ tasks: number }>(`SELECT tasks FROM portico_case_people WHERE case_id = ? AND subject = 'member' AND subject_id = ?`, [caseId, stranger]);
    expect(left).toEqual([{ tasks: 0 }]);
  });
}, 300_000);

describe('CL-11 CL-12 CL-13 the rows that claims, returns and units are read from, verified and rebuilt', () => {
  test('what is broken of a claim, a return or a unit is named and mended; a unit of another name is found by it in the claims on it', async () => {
    const { execute, rows } = installation.database;
    const warranty = await foundWarrantyPortal(installation);
    const [client, agent] = [claimsOf(installation, warranty.client), claimsOf(installation, warranty.agent)];
    const claim = await client.submitted(warranty);
    const missing = await client.submitted(warranty);
    await agent.do(claim.number, 'start-review');
    const rma = await rmasOf(installation, warranty.agent).issued(claim.number);
    const [unit] = await rows<{ id: number; document_id: string; serial: string }>('SELECT u.id, u.document_id, u.serial FROM units u JOIN units_portal_lnk l ON l.unit_id = u.id JOIN portals p ON p.id = l.portal_id WHERE p.key = ?', [warranty.key]);
    contentOf(await contentManagerOf(installation).update('api::unit.unit', unit?.document_id ?? '', { product: 'Zephyr 12' }));
    expect([...(await agent.numbers('q=zephyr'))].sort()).toEqual([claim.number, missing.number].sort());
    const named = (output: string) => output.split('\n').filter((line) => [claim.number, missing.number, rma.number, unit?.serial].some((number) => line.includes(` ${number} (`)));
    const before = await readModels('--verify');
    expect(named(before.output)).toEqual([]);

    const idOf = async (number: string) => (await rows<{ claim_id: number }>('SELECT l.claim_id FROM portico_claim_list l JOIN portals p ON p.id = l.portal_id WHERE p.key = ? AND l.number = ?', [warranty.key, number]))[0]?.claim_id ?? 0;
    const [spoiled, lost] = [await idOf(claim.number), await idOf(missing.number)];
    await execute(`UPDATE portico_claim_list SET words = 'nothing', total = 7, product = NULL WHERE claim_id = ?`, [spoiled]);
    await execute('DELETE FROM portico_claim_list WHERE claim_id = ?', [lost]);
    await execute(`UPDATE portico_rma_list SET state = 'closed' WHERE claim_id = ?`, [spoiled]);
    await execute(`UPDATE portico_unit_serials SET name = 'nothing', registration = 'registered' WHERE unit_id = ?`, [unit?.id ?? 0]);
    const found = await readModels('--verify');
    expect(found.code).toBe(1);
    expect(named(found.output).map((line) => line.replace(/ \(\w+\)/, ''))).toEqual([`Claim ${claim.number}: list`, `Claim ${missing.number}: list`, `Return ${rma.number}: list`, `Unit ${unit?.serial}: list`]);

    expect(await readModels('--rebuild')).toMatchObject({ code: 0, errors: '' });
    const after = await readModels('--verify');
    expect(named(after.output)).toEqual([]);
    expect(after.code).toBe(0);
    expect([...(await agent.numbers('q=zephyr'))].sort()).toEqual([claim.number, missing.number].sort());
    expect((await rmasOf(installation, warranty.client).list('state=issued')).rmas.map(({ number }) => number)).toEqual([rma.number]);
  });
}, 300_000);
