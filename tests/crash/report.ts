import type { CrashReport } from './crash.ts';

const shownFindings = 10;

/** One block for people: what was done, what came of it, and what is wrong. */
export function blockOf({ database, processes, seed, kills, counts, repeated, checks, seconds }: CrashReport): string {
  const lines = [
    `${database}, ${processes === 1 ? 'one process' : `${processes} processes`}, seed ${seed}`,
    `  kills              ${kills.made} in ${seconds.killing.toFixed(0)} s, at least ${kills.insideMail} in the middle of a mail, ${kills.whileStarting} of a starting process`,
    `  requests           ${counts.wishes}, answered ${counts.answered}, never answered ${counts.wishes - counts.answered} (${counts.unansweredButDone} done all the same), repeated ${repeated}`,
    `  mails caused       ${counts.mailsCaused}`,
    `  mails accepted     ${counts.mailsAccepted}, the last ${seconds.draining.toFixed(0)} s after the last kill`,
    `  losses             ${counts.losses}`,
    `  duplicates         ${counts.duplicates}, each under its own Message-ID`,
    `  foreign duplicates ${counts.foreignDuplicates}`,
    `  left unsent        ${counts.unsent}`,
  ];
  for (const { name, found } of checks) {
    lines.push(`  ${found.length === 0 ? '✓' : '✗'} ${name}`);
    lines.push(...found.slice(0, shownFindings).map((one) => `      ${one}`));
    if (found.length > shownFindings) lines.push(`      and ${found.length - shownFindings} more`);
  }
  return lines.join('\n');
}

/** For whoever counts tests: each check is one. */
export function summaryOf(reports: readonly CrashReport[]): { passed: number; failed: number; note: string } {
  const checks = reports.flatMap((report) => report.checks);
  const sum = (number: (report: CrashReport) => number): number => reports.reduce((total, report) => total + number(report), 0);
  const failed = checks.filter(({ found }) => found.length > 0).length;
  return {
    passed: checks.length - failed,
    failed,
    note: `${sum(({ kills }) => kills.made)} kills, ${sum(({ counts }) => counts.mailsCaused)} mails, ${sum(({ counts }) => counts.losses)} lost, ${sum(({ counts }) => counts.duplicates)} twice`,
  };
}
