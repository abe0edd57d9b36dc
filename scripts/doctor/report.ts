import { styleText } from 'node:util';

import { areas, type Finding } from './finding.ts';

/** How it is written: for a terminal with this many columns, in colours or plain. */
export interface Paper {
  readonly columns: number;
  readonly colours: boolean;
}

const marks = { ok: '✓', warning: '!', problem: '✗' } as const;
const inks = { ok: 'green', warning: 'yellow', problem: 'red' } as const;

const widestArea = Math.max(...areas.map((area) => area.length));
/** Where sentences begin: after the mark and the area. */
const margin = 2 + 2 + widestArea + 2;
/** Longer lines are hard to read, and shorter ones leave nothing to the sentence. */
const [narrowest, widest] = [margin + 30, 120];

/** The lines of one finding; its area is named where it is another than the one before. */
export function findingLines(finding: Finding, before: Finding | null, { columns, colours }: Paper): string[] {
  const width = Math.min(Math.max(columns, narrowest), widest) - margin;
  const ink = (text: string, style: Parameters<typeof styleText>[0]) => (colours ? styleText(style, text, { validateStream: false }) : text);
  const area = finding.area === before?.area ? '' : finding.area;
  const [first = '', ...rest] = wrapped(finding.says, width);
  const head = `  ${ink(marks[finding.state], inks[finding.state])} ${ink(area.padEnd(widestArea), 'bold')}  ${first}`;
  const cure = finding.state === 'ok' ? [] : wrapped(finding.cure, width - 2).map((line, index) => `${index === 0 ? '→' : ' '} ${line}`);
  return [head, ...[...rest, ...cure.map((line) => ink(line, 'dim'))].map((line) => ' '.repeat(margin) + line)];
}

/** How many of each there are, in words. */
export function closingLine(findings: readonly Finding[]): string {
  const count = (state: Finding['state']) => findings.filter((finding) => finding.state === state).length;
  const [problems, warnings] = [count('problem'), count('warning')];
  if (problems + warnings === 0) return 'Everything is as it should be.';
  const told = [problems && `${problems} ${problems === 1 ? 'problem' : 'problems'}`, warnings && `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`];
  return `${told.filter(Boolean).join(' and ')}, each with its cure after the arrow.`;
}

/** Breaks between words; a word that is longer than a line, such as a path, stays whole so that it can be copied. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
