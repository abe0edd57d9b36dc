import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';

import { say, thisCopy } from './copy.ts';
import { askCms } from './doctor/cms.ts';
import type { Finding } from './doctor/finding.ts';
import { checkFrontend } from './doctor/frontend.ts';
import { checkPorts } from './doctor/ports.ts';
import { closingLine, findingLines, type Paper } from './doctor/report.ts';
import { checkSecrets, secretsOf } from './doctor/secrets.ts';
import { checkSettings } from './doctor/settings.ts';
import { checkStorage } from './doctor/storage.ts';
import { root, setting } from './environment.ts';
import { Failure, runCommand } from './failure.ts';
import { portsOf } from './places.ts';
import { isAlive, readRunning } from './running.ts';

// npm run doctor [-- --json] [-- --to ADDRESS]: looks at everything that Portico needs and changes nothing (PF-03).
await runCommand(async () => {
  const { json, to } = options();
  const shell = { ...process.env };
  const { settings, places } = thisCopy();
  const record = readRunning(places);
  const running = record !== null && isAlive(record.pid);
  const paper: Paper = { columns: process.stdout.columns ?? 120, colours: process.stdout.isTTY && !process.env['NO_COLOR'] };
  const findings: Finding[] = [];
  const tell = (finding: Finding): void => {
    if (!json) for (const line of findingLines(finding, findings.at(-1) ?? null, paper)) say(line);
    findings.push(finding);
  };

  if (!json) say(`\nPortico in ${places.data}, ${running ? 'which runs' : 'which does not run'}\n`);
  const envFile = join(root, '.env');
  const file = existsSync(envFile) ? parseEnv(readFileSync(envFile, 'utf8')) : {};
  checkSettings({ file, shell, version: process.versions.node }, settings).forEach(tell);
  checkSecrets(places.secrets, settings).forEach(tell);
  (await checkPorts(portsOf(settings), running)).forEach(tell);
  checkStorage(places.uploads).forEach(tell);
  (await checkFrontend(setting(settings, 'WEB_URL'), running)).forEach(tell);
  for await (const finding of askCms(places, { ...settings, ...secretsOf(places.secrets, settings) }, to)) tell(finding);

  const problems = findings.some(({ state }) => state === 'problem');
  if (json) say(JSON.stringify({ ok: !problems, findings }, null, 2));
  else say(`\n${closingLine(findings)}\n`);
  return problems ? 1 : 0;
});

function options(): { json: boolean; to?: string } {
  try {
    const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, to: { type: 'string' } } });
    if (values.to !== undefined && !/^[^@\s]+@[^@\s]+$/.test(values.to)) throw new Failure(`${values.to} is no e-mail address.`);
    return { json: values.json, ...(values.to !== undefined && { to: values.to }) };
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('Use: npm run doctor [-- --json] [-- --to ADDRESS]');
  }
}
