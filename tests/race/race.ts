import { freePorts } from '../../scripts/ports.ts';
import { moneyOf, scheduledTask } from '../api/support/budgets.ts';
import { contentOf, send as sendTo } from '../api/support/calls.ts';
import { openInstallation, type Installation } from '../api/support/installation.ts';
import { type FoundedPortal, foundPortal } from '../api/support/portal.ts';
import { restOf } from '../api/support/rest.ts';
import { employ, grantRights, mark, signIn, workOf, type Work, type Worker } from '../api/support/work.ts';
import { chanceOf } from '../crash/chance.ts';
import { beside, mortalCms } from '../crash/mortal.ts';
import { startCopy, type CopyUnderTest, type StartedCopy } from '../stack/copy.ts';
import { type Check, drawRound, judge, type Outcome, type Round, winnersOf } from './rounds.ts';

export interface RacePlan {
  readonly pairs: number;
  readonly processes: number;
  readonly seed: number;
  readonly say: (line: string) => void;
}

export interface RaceReport {
  readonly pairs: number;
  /** Rounds in which only one of the two could be given. */
  readonly contested: number;
  readonly processes: number;
  readonly seed: number;
  readonly seconds: number;
  readonly checks: readonly Check[];
}

/** Minor units. */
const LIMIT = 10_000_000;
/** Rounds that are under way at once. */
const atOnce = 6;

/** EH-04: pairs of approvals by one member at the same moment, each sent to another process on one PostgreSQL. */
export async function race(plan: RacePlan): Promise<RaceReport> {
  plan.say('starting a copy …');
  const started = await startCopy({ database: 'postgres', frontend: false, seed: true });
  try {
    const copies = await copiesOf(started, plan.processes);
    const installation = await openInstallation(started.copy);
    try {
      return await run(plan, installation, copies);
    } finally {
      await installation.close();
    }
  } finally {
    await started.stop();
  }
}

async function copiesOf({ copy, group, settings }: StartedCopy, processes: number): Promise<CopyUnderTest[]> {
  const ports = await freePorts(processes - 1);
  const others = ports.map((port, index) => mortalCms(`cms-${index + 2}`, beside(settings, port), group));
  await Promise.all(others.map((other) => other.ready()));
  return [copy, ...others.map(({ url }) => ({ ...copy, cms: url }))];
}

async function run({ pairs, processes, seed, say }: RacePlan, installation: Installation, copies: readonly CopyUnderTest[]): Promise<RaceReport> {
  const portal = await foundPortal(installation, { budgetedTaskKinds: ['repair'] });
  const external = await employ(installation, portal, { name: 'Mons', level: 1, office: portal.inspectionOffice });
  await mark(installation, portal, external, 'externalCaseHandler', LIMIT);
  await grantRights(installation, portal, { externalCaseHandler: ['budget.approve'] });
  const handler = workOf(installation, await signIn(installation, portal, portal.handler));
  const chance = chanceOf(seed, 'rounds');
  const rounds = Array.from({ length: pairs }, () => drawRound(chance, LIMIT));
  say(`${pairs} pairs, ${processes} processes …`);
  const begin = Date.now();
  const outcomes: Outcome[] = [];
  let next = 0;
  const runner = async () => {
    for (let index = next++; index < rounds.length; index = next++) {
      const round = rounds[index] as Round;
      outcomes.push(await raceRound(round, index, { installation, portal, external, handler, copies }));
      if (outcomes.length % 25 === 0) say(`${outcomes.length} pairs …`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, runner));
  const contested = outcomes.filter((outcome) => winnersOf(outcome, LIMIT) === 1).length;
  return { pairs: outcomes.length, contested, processes, seed, seconds: (Date.now() - begin) / 1000, checks: judge(outcomes, LIMIT) };
}

interface Course {
  installation: Installation;
  portal: FoundedPortal;
  external: Worker;
  handler: Work;
  copies: readonly CopyUnderTest[];
}

/** A case of its own, a budget that is agreed on first, and two that are approved at once. */
async function raceRound(round: Round, index: number, { installation, portal, external, handler, copies }: Course): Promise<Outcome> {
  const made = await portal.rest.createCase();
  contentOf(await handler.command(`cases/${made.documentId}/external-office`, { office: portal.inspectionOffice.documentId }));
  contentOf(await handler.command(`cases/${made.documentId}/external-handler`, { member: external.documentId }));
  const asked = async (amount: number) => {
    const money = await scheduledTask(portal, made);
    await money.submit({ amount });
    return money;
  };
  const throughProcess = (task: string, process: number) => {
    const copy = copies[process % copies.length] ?? installation.copy;
    return moneyOf({ rest: restOf({ ...installation, send: (call) => sendTo(copy, call) }, external.token) }, task);
  };
  const first = await asked(round.before);
  contentOf(await throughProcess(first.task, index).approve());
  const tasks = [await asked(round.amounts[0]), await asked(round.amounts[1])];
  const racers = tasks.map(({ task }, place) => ({ place, approve: throughProcess(task, index + place).approve }));
  const sent = round.reversed ? racers.toReversed() : racers;
  const answers = await Promise.all(sent.map(async ({ place, approve }) => ({ place, status: (await approve()).status })));
  const statusOf = (wanted: number) => answers.find(({ place }) => place === wanted)?.status ?? 0;
  const rows = await installation.database.rows<{ sum: string | number | null }>(
    `SELECT sum(b.approved_amount) AS sum FROM budgets b JOIN budgets_task_lnk bt ON bt.budget_id = b.id JOIN tasks_case_lnk tc ON tc.task_id = bt.task_id WHERE tc.case_id = ?`,
    [made.id],
  );
  const counted = await installation.database.rows<{ amount: string | number }>('SELECT amount FROM portico_approved_sums WHERE case_id = ? AND member_id = ?', [made.id, external.id]);
  return { ...round, statuses: [statusOf(0), statusOf(1)], approved: Number(rows[0]?.sum ?? 0), counted: Number(counted[0]?.amount ?? 0) };
}
