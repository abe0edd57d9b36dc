import { problem, type Finding } from './finding';

/**
 * `node dist/src/doctor/run.js [--to ADDRESS]`: looks at the servers that the CMS needs, without starting it, and writes one
 * finding a line as JSON. An environment that the CMS cannot start with is a finding, too.
 */
async function run(): Promise<void> {
  const told = process.argv.indexOf('--to');
  const to = told === -1 ? undefined : process.argv[told + 1];
  const checks = await import('./checks').catch((error: Error) => {
    for (const line of incomplete(error)) tell(problem('environment', line, 'Correct it in .env or in the shell, where .env.example says what it is for. The servers are looked at after that.'));
    return null;
  });
  for (const { area, findings } of checks?.startChecks(to) ?? []) {
    const found = await findings.catch((error: Error) => [problem(area, `This could not be looked at (${error.name}).`, 'Please report it, with what is special about this set-up.')]);
    for (const finding of found) tell(finding);
  }
}

const tell = (finding: Finding) => process.stdout.write(`${JSON.stringify(finding)}\n`);

/** The lines of environment.ts's complaint, each of which names one variable. */
function incomplete(error: Error): string[] {
  const [, ...lines] = error.message.split('\n');
  return lines.length > 0 ? lines.map((line) => `${line.trim()}.`) : [error.message];
}

void run();
