import { type CopyUnderTest, startCopy, type StartedCopy } from '../../tests/stack/copy.ts';
import { Failure } from '../failure.ts';
import { CLAIM_FILE, measureFile } from './claim-file.ts';
import { measureAlone } from './claims-alone.ts';
import { compete } from './compete.ts';
import { bare, ours, stock, stopServers } from './contestants.ts';
import { run } from './database.ts';
import { type ClaimFacts, claimFactsOf } from './facts.ts';
import { openField } from './field.ts';
import { claimLists, type ClaimSessions } from './measurements/claim-list.ts';
import { logIn } from './page.ts';
import type { Plan } from './plan.ts';
import type { Findings } from './rows.ts';
import { addThinClaims, countThinClaims } from './thin-claims.ts';

type MeasuredClaims = Pick<Findings, 'rows' | 'alone' | 'files'>;

const PORTAL = 'alpina';

/** Lists of claims, and the file of all of them, on one database at each size. */
export async function measureClaims(plan: Plan): Promise<MeasuredClaims> {
  plan.say(`${plan.database}: starting a copy for claims …`);
  const started = await startCopy({ database: plan.database, frontend: false, seed: true });
  try {
    const { copy } = started;
    const sessions = { dealer: await logIn(copy.cms, memberOf(copy, 'client')), agent: await logIn(copy.cms, memberOf(copy, 'agent')) };
    const facts = await claimFactsOf(copy.database, memberOf(copy, 'client').email);
    await stopServers(started.group.running.filter(({ name }) => name === 'cms'));
    const measured: MeasuredClaims[] = [];
    for (const size of plan.sizes) {
      const missing = size - (await countThinClaims(copy.database));
      plan.say(`${plan.database}: adding ${missing} claims …`);
      if (missing > 0) await addThinClaims(copy.database, PORTAL, memberOf(copy, 'client').email, missing);
      // What autovacuum does within minutes of such growth.
      if (copy.database.client === 'postgres') await run(copy.database, 'VACUUM ANALYZE');
      measured.push(await measureAt(size, started, { sessions, facts }, plan));
    }
    return { rows: measured.flatMap(({ rows }) => rows), alone: measured.flatMap(({ alone }) => alone), files: measured.flatMap(({ files }) => files) };
  } finally {
    await started.stop();
  }
}

function memberOf({ demo }: CopyUnderTest, role: 'client' | 'agent') {
  const found = demo.members?.find((member) => member.portal === PORTAL && member.role === role);
  if (!found) throw new Failure(`The demo has no ${role} in ${PORTAL}.`);
  const { portal, email, password } = found;
  return { portal, email, password };
}

async function measureAt(size: number, started: StartedCopy, { sessions, facts }: { readonly sessions: ClaimSessions; readonly facts: ClaimFacts }, plan: Plan): Promise<MeasuredClaims> {
  const field = await openField(size, started, { of: 'claims', claims: facts });
  const product = ours(field);
  const measurements = claimLists(facts, sessions).filter(({ name }) => name.includes(plan.only));
  const rows = await compete([product, stock(field), bare(field)], measurements, size, started, plan);
  const alone = await measureAlone(product, size, started, sessions, plan);
  const files = CLAIM_FILE.includes(plan.only) ? [await measureFile({ ours: product, bare: bare(field) }, size, started, sessions.agent, plan)] : [];
  return { rows, alone, files };
}
