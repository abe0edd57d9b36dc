import { freePorts } from '../../scripts/ports.ts';
import { moneyOf } from '../api/support/budgets.ts';
import { contentOf, send as sendTo } from '../api/support/calls.ts';
import { taskIn } from '../api/support/doors.ts';
import { openInstallation, type Installation } from '../api/support/installation.ts';
import { type FoundedPortal, foundPortal } from '../api/support/portal.ts';
import { type Rest, restOf, type StoredCase } from '../api/support/rest.ts';
import { employ, grantRights, mark, signIn, workOf, type Work, type Worker } from '../api/support/work.ts';
import { chanceOf } from '../crash/chance.ts';
import { beside, mortalCms } from '../crash/mortal.ts';
import { startCopy, type CopyUnderTest, type StartedCopy } from '../stack/copy.ts';
import { type Check, drawRounds, judge, type Outcome, type Round, winnersOf } from './rounds.ts';

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

/** Minor units: the largest of which a line can be one more, and so many pairs that up to 55 % of what is left, each time, do not use it up. */
const LIMIT = 999_999_999;
const pairsOfCase = 18;
/** Cases whose pairs are under way at once. */
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
  const rest = copies.map((copy) => restOf({ ...installation, send: (call) => sendTo(copy, call) }, external.token));
  say(`${pairs} pairs, ${processes} processes …`);
  const begin = Date.now();
  const outcomes: Outcome[] = [];
  let begun = 0;
  const runner = async () => {
    while (begun < pairs) {
      const first = begun;
      const last = Math.min(pairs, first + pairsOfCase);
      begun = last;
      const rounds = drawRounds(chanceOf(seed, `pairs from ${first}`), LIMIT, last - first);
      const course = await openCourse({ installation, portal, external, handler, rest }, rounds);
      for (const [index, round] of rounds.entries()) {
        outcomes.push(await raceRound(course, round, index));
        if (outcomes.length % 500 === 0) say(`${outcomes.length} pairs …`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, runner));
  const contested = outcomes.filter((outcome) => winnersOf(outcome, LIMIT) === 1).length;
  return { pairs: outcomes.length, contested, processes, seed, seconds: (Date.now() - begin) / 1000, checks: judge(outcomes, LIMIT) };
}

interface Place {
  installation: Installation;
  portal: FoundedPortal;
  external: Worker;
  handler: Work;
  /** The external case handler, through each process. */
  rest: readonly Rest[];
}

/** A case on which one member approves, and two tasks under way, whose changed budgets wait with a line for each round. */
interface Course extends Place {
  made: StoredCase;
  tasks: readonly { task: string; lines: readonly string[] }[];
}

async function openCourse(place: Place, rounds: readonly Round[]): Promise<Course> {
  const { portal, external, handler } = place;
  const made = await portal.rest.createCase();
  contentOf(await handler.command(`cases/${made.documentId}/external-office`, { office: portal.inspectionOffice.documentId }));
  contentOf(await handler.command(`cases/${made.documentId}/external-handler`, { member: external.documentId }));
  const amounts = [0, 1].map((side) => rounds.map((round) => round.amounts[side as 0 | 1]));
  return { ...place, made, tasks: await Promise.all(amounts.map((of) => taskUnderWay(place, made, of))) };
}

/** Work that needed no budget to begin; what is asked for it now waits for as long as a line of it does, and the last is never approved. */
async function taskUnderWay({ portal }: Place, made: StoredCase, amounts: readonly number[]): Promise<Course['tasks'][number]> {
  const { documentId: task } = await taskIn(portal, made, 'started', { title: 'Drying', kind: 'other' });
  const { lines } = await moneyOf(portal, task).submit({ lines: [...amounts, 1].map((amount, index) => ({ text: `Pair ${index + 1}`, quantity: '1', unitPrice: amount })) });
  return { task, lines: lines.map(({ documentId }) => documentId) };
}

/** Approves a line of each task, both at once through two processes. */
async function raceRound(course: Course, round: Round, index: number): Promise<Outcome> {
  const racers = course.tasks.map(({ task, lines }, place) => ({ place, line: lines[index] ?? '', money: moneyOf({ rest: atProcess(course.rest, index + place) }, task) }));
  const sent = round.reversed ? racers.toReversed() : racers;
  const answers = await Promise.all(sent.map(async ({ place, line, money }) => ({ place, status: (await money.approve([line])).status })));
  const statusOf = (wanted: number) => answers.find(({ place }) => place === wanted)?.status ?? 0;
  return { ...round, statuses: [statusOf(0), statusOf(1)], ...(await readSums(course)) };
}

function atProcess(rest: Place['rest'], process: number): Place['rest'][number] {
  const found = rest[process % rest.length];
  if (!found) throw new Error('No process runs');
  return found;
}

/** What the member has approved on the case, as its budgets say it, and as it is counted. */
async function readSums({ installation, made, external }: Course): Promise<{ approved: number; counted: number }> {
  const approved = await installation.database.rows<{ sum: string | number | null }>(
    `SELECT sum(b.approved_amount) AS sum FROM budgets b JOIN budgets_task_lnk bt ON bt.budget_id = b.id JOIN tasks_case_lnk tc ON tc.task_id = bt.task_id WHERE tc.case_id = ?`,
    [made.id],
  );
  const counted = await installation.database.rows<{ amount: string | number }>('SELECT amount FROM portico_approved_sums WHERE case_id = ? AND member_id = ?', [made.id, external.id]);
  return { approved: Number(approved[0]?.sum ?? 0), counted: Number(counted[0]?.amount ?? 0) };
}
