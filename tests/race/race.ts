import { freePorts } from '../../scripts/ports.ts';
import { moneyOf, scheduledTask } from '../api/support/budgets.ts';
import { contentOf, send as sendTo } from '../api/support/calls.ts';
import { openInstallation, type Installation } from '../api/support/installation.ts';
import { type FoundedPortal, foundPortal } from '../api/support/portal.ts';
import { type Rest, restOf, type StoredCase } from '../api/support/rest.ts';
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

/** Minor units: so much that the pairs of one case, each of which takes up to two thirds of what is left, do not use it up. */
const LIMIT = 10_000_000_000_000;
const pairsOfCase = 20;
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
  const rest = copies.map((copy) => ({ portal: restThrough(copy, installation, portal.token), external: restThrough(copy, installation, external.token) }));
  say(`${pairs} pairs, ${processes} processes …`);
  const begin = Date.now();
  const outcomes: Outcome[] = [];
  let begun = 0;
  const runner = async () => {
    while (begun < pairs) {
      const first = begun;
      const last = Math.min(pairs, first + pairsOfCase);
      begun = last;
      const course = await openCourse({ installation, portal, external, handler, rest });
      const chance = chanceOf(seed, `pairs from ${first}`);
      for (let index = first; index < last; index++) {
        outcomes.push(await raceRound(course, drawRound(chance, { limit: LIMIT, before: course.approved, isLast: index === last - 1 }), index));
        if (outcomes.length % 500 === 0) say(`${outcomes.length} pairs …`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, runner));
  const contested = outcomes.filter((outcome) => winnersOf(outcome, LIMIT) === 1).length;
  return { pairs: outcomes.length, contested, processes, seed, seconds: (Date.now() - begin) / 1000, checks: judge(outcomes, LIMIT) };
}

const restThrough = (copy: CopyUnderTest, installation: Installation, token: string): Rest => restOf({ ...installation, send: (call) => sendTo(copy, call) }, token);

interface Place {
  installation: Installation;
  portal: FoundedPortal;
  external: Worker;
  handler: Work;
  /** The portal's system and the external case handler, through each process. */
  rest: readonly { portal: Rest; external: Rest }[];
}

/** A case on which one member approves, and two tasks of it under way, for which changed budgets are asked again and again. */
interface Course extends Place {
  made: StoredCase;
  tasks: readonly [string, string];
  /** What the member has approved so far. */
  approved: number;
}

async function openCourse(place: Place): Promise<Course> {
  const { portal, external, handler } = place;
  const made = await portal.rest.createCase();
  contentOf(await handler.command(`cases/${made.documentId}/external-office`, { office: portal.inspectionOffice.documentId }));
  contentOf(await handler.command(`cases/${made.documentId}/external-handler`, { member: external.documentId }));
  const course: Course = { ...place, made, tasks: [await taskUnderWay(place, made), await taskUnderWay(place, made)], approved: 0 };
  return { ...course, approved: (await readSums(course)).approved };
}

/** A repair that has begun, on a first budget that counts against the limit. */
async function taskUnderWay({ portal, rest }: Place, made: StoredCase): Promise<string> {
  const money = await scheduledTask(portal, made);
  await money.submit({ amount: 100 });
  contentOf(await moneyOf({ rest: atProcess(rest, 0).external }, money.task).approve());
  await money.give('start');
  return money.task;
}

/** Asks for both, approves both at once through two processes, and rejects what did not fit. */
async function raceRound(course: Course, round: Round, index: number): Promise<Outcome> {
  const { tasks, rest } = course;
  const racers = tasks.map((task, place) => ({ task, place, through: atProcess(rest, index + place) }));
  await Promise.all(racers.map(({ task, place, through }) => moneyOf({ rest: through.portal }, task).submit({ amount: round.amounts[place] })));
  const sent = round.reversed ? racers.toReversed() : racers;
  const answers = await Promise.all(sent.map(async ({ task, place, through }) => ({ task, place, through, status: (await moneyOf({ rest: through.external }, task).approve()).status })));
  const { approved, counted } = await readSums(course);
  course.approved = approved;
  for (const { task, through, status } of answers) if (status !== 200) contentOf(await moneyOf({ rest: through.portal }, task).reject('More than is left'));
  const statusOf = (wanted: number) => answers.find(({ place }) => place === wanted)?.status ?? 0;
  return { ...round, statuses: [statusOf(0), statusOf(1)], approved, counted };
}

function atProcess(rest: Place['rest'], process: number): Place['rest'][number] {
  const found = rest[process % rest.length];
  if (!found) throw new Error('No process runs');
  return found;
}

/** What the member has approved on the case, as its budgets say it, those that were replaced among them; and as it is counted. */
async function readSums({ installation, made, external }: Course): Promise<{ approved: number; counted: number }> {
  const approved = await installation.database.rows<{ sum: string | number | null }>(
    `SELECT sum(b.approved_amount) AS sum FROM budgets b JOIN budgets_task_lnk bt ON bt.budget_id = b.id JOIN tasks_case_lnk tc ON tc.task_id = bt.task_id WHERE tc.case_id = ?`,
    [made.id],
  );
  const counted = await installation.database.rows<{ amount: string | number }>('SELECT amount FROM portico_approved_sums WHERE case_id = ? AND member_id = ?', [made.id, external.id]);
  return { approved: Number(approved[0]?.sum ?? 0), counted: Number(counted[0]?.amount ?? 0) };
}
