import { startCopy, type StartedCopy } from '../../tests/stack/copy.ts';
import { Failure } from '../failure.ts';
import { type Asking, ask, loadInTurn, medianOf, type Speed, type Target } from './load.ts';
import { bearer } from './measurement.ts';
import { type MeasuredPage, openPage } from './page.ts';
import type { Plan } from './plan.ts';
import { routesAsked } from './routes-asked.ts';
import type { PageRow } from './rows.ts';

const CUSTOMER_PAGE = 'customer’s page';

/** One person alone, and some at once. */
const CONNECTIONS = [1, 4];

/** The customer's page as the frontend serves it, and by turns the requests to the API that it makes: in one run, on the demo. */
export async function measurePages(plan: Plan): Promise<PageRow[]> {
  if (!CUSTOMER_PAGE.includes(plan.only)) return [];
  plan.say(`${plan.database}: starting a copy with its frontend …`);
  const started = await startCopy({ database: plan.database, frontend: true, seed: true });
  try {
    const page = await openPage(started.copy);
    const routes = await routesOf(page, started);
    const rows: PageRow[] = [];
    for (const connections of CONNECTIONS) {
      const row = { name: CUSTOMER_PAGE, database: plan.database, connections, ...(await measureAt(connections, page, routes, started, plan)), routes };
      plan.say(`${row.name}, ${row.database}, ${connections} at once: p95 ${row.page.p95.toFixed(1)} ms, of the API ${row.asked.p95.toFixed(1)} ms`);
      rows.push(row);
    }
    return rows;
  } finally {
    await started.stop();
  }
}

/** As a browser asks. */
const pageOf = ({ portal, caseNumber, session }: MeasuredPage): Asking => ({
  path: `/${portal}/case/${encodeURIComponent(caseNumber)}`,
  headers: { Accept: 'text/html', 'Accept-Encoding': 'gzip, deflate, br', Cookie: `portico_customer_${portal}=${session}` },
});

/** The routes of the API that the page asks for, by what the CMS counts; the page is looked at, too. */
async function routesOf(page: MeasuredPage, { copy }: StartedCopy): Promise<string[]> {
  const frontend: Target = { url: copy.frontend, headers: {}, next: () => pageOf(page) };
  // What only a first request does is not the page's.
  for (let time = 0; time < 3; time += 1) await ask(frontend);
  let html = '';
  const routes = await routesAsked({ url: `${copy.cms}/metrics`, token: copy.metricsToken }, async () => {
    html = await (await ask(frontend)).text();
  });
  if (!html.includes(page.caseNumber)) throw new Failure(`The page of case ${page.caseNumber} does not name it.`);
  return routes;
}

async function measureAt(connections: number, page: MeasuredPage, routes: readonly string[], { copy }: StartedCopy, { rounds, seconds }: Plan): Promise<Record<'page' | 'asked' | 'data', Speed>> {
  const askings = routes.map((route) => askingOf(route, page));
  const byTurns = async (time: number) => ({
    page: await loadInTurn(copy.frontend, [pageOf(page)], time, connections),
    asked: await loadInTurn(copy.cms, askings, time, connections),
    data: await loadInTurn(copy.cms, [askingOf(DATA, page)], time, connections),
  });
  // Long enough for the compiler of each server to have seen its hot paths.
  await byTurns(2 * seconds);
  const measured = [];
  for (let round = 0; round < rounds; round += 1) measured.push(await byTurns(seconds));
  return { page: medianOf(measured.map((round) => round.page)), asked: medianOf(measured.map((round) => round.asked)), data: medianOf(measured.map((round) => round.data)) };
}

const DATA = '/api/customer/cases/:number';

function askingOf(route: string, { portal, caseNumber, session }: MeasuredPage): Asking {
  const path = route.replace(':portal', portal).replace(':number', encodeURIComponent(caseNumber));
  if (path.includes(':')) throw new Failure(`The page asks for ${route}, which the bench does not know how to ask for.`);
  return { path, headers: bearer(session) };
}
