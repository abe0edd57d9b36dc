import type { TypeFinding } from '../../../server/rules/findings';
import type { Say } from '../words';

/** The id of a field on the page. */
export const fieldOf = (setting: string): string => `field.${setting}`;

/** What is wrong at a place, in a sentence. */
export function findingWords({ code, fact }: TypeFinding, say: Say): string {
  return say(`finding.${code}`, { fact: fact ? say(`fact.${fact}`) : '' });
}

/** What is wrong by the place that it stands at. */
export type FindingAt = (setting: string) => string | undefined;

export function findingsAt(findings: readonly TypeFinding[], say: Say): FindingAt {
  const words = new Map<string, string>();
  for (const finding of findings) if (!words.has(finding.setting)) words.set(finding.setting, findingWords(finding, say));
  return (setting) => words.get(setting);
}
