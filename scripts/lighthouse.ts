import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';

import { launch as launchChromium } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';

import { type CopyUnderTest, startCopy } from '../tests/stack/copy.ts';
import { say } from './copy.ts';
import { Failure, runCommand } from './failure.ts';
import { ensureChromium, findChromium } from './test/system.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

// npm run lighthouse [-- --out FOLDER]: Lighthouse's mobile report of a customer's dashboard, kept and never asserted.
await runCommand(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'test-results/lighthouse' } } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  ensureChromium();
  const started = await startCopy({ database: 'sqlite', frontend: true, seed: true });
  try {
    mkdirSync(values.out, { recursive: true });
    for (const [portal, { path, caseNumber }] of Object.entries(started.copy.demo.customers ?? {})) {
      const { report, result } = await look(`${started.copy.frontend}/${portal}/case/${caseNumber}`, await openSession(started.copy, portal, path));
      writeFileSync(join(values.out, `${portal}.html`), report);
      say(`${portal}: ${CATEGORIES.map((name) => `${name} ${Math.round((result.categories[name]?.score ?? 0) * 100)}`).join(', ')}; JavaScript ${scriptKilobytes(result)} kB`);
    }
  } finally {
    await started.stop();
  }
});

/** The cookie of a customer who has opened her link. */
async function openSession({ cms, frontendKey }: CopyUnderTest, portal: string, path: string): Promise<string> {
  const answer = await fetch(`${cms}/api/portals/${portal}/links/open`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Portico-Frontend': frontendKey },
    body: JSON.stringify({ token: path.split('/').at(-1) }),
  });
  if (!answer.ok) throw new Failure(`The link of ${portal} was not opened: ${answer.status}`);
  const { data } = (await answer.json()) as { data: { token: string } };
  return `portico_customer_${portal}=${data.token}`;
}

async function look(address: string, cookie: string): Promise<{ report: string; result: Result }> {
  const chromePath = findChromium();
  const chromium = await launchChromium({ ...(chromePath && { chromePath }), chromeFlags: ['--headless=new', '--disable-gpu', ...(userInfo().uid === 0 ? ['--no-sandbox'] : [])] });
  try {
    const run = await lighthouse(address, { port: chromium.port, output: 'html', logLevel: 'error', onlyCategories: [...CATEGORIES], extraHeaders: { Cookie: cookie } });
    if (!run || typeof run.report !== 'string') throw new Failure('Lighthouse made no report.');
    return { report: run.report, result: run.lhr };
  } finally {
    chromium.kill();
  }
}

/** As they came over the wire, compressed. */
function scriptKilobytes({ audits }: Result): number {
  const details = audits['network-requests']?.details as { items?: { resourceType?: string; transferSize?: number }[] } | undefined;
  const bytes = (details?.items ?? []).filter(({ resourceType }) => resourceType === 'Script').reduce((sum, { transferSize = 0 }) => sum + transferSize, 0);
  return Math.round(bytes / 1000);
}
