import type { Settings } from '../../../server/rules/settings';
import type { Key } from '../translations';
import { isColour } from './contrast';
import { rowOf, SETTINGS } from './groups';
import type { AnyLeaf, Leaf } from './leaves';

export interface Finding {
  leaf: AnyLeaf;
  key: Key;
  values?: Record<string, number>;
}

/** What the server would refuse, said beside the field before it is asked. The server decides. */
export function findingsOf(settings: Settings, portal: { decisions: boolean }): Finding[] {
  const findings: Finding[] = [];
  for (const setting of Object.keys(SETTINGS) as (keyof Settings)[]) {
    const { control, needsDecisions } = rowOf(setting);
    const value = settings[setting];
    if (control.kind === 'days' && (!Number.isInteger(value) || Number(value) < control.least || Number(value) > control.most)) {
      findings.push({ leaf: setting as Leaf, key: 'finding.days', values: { least: control.least, most: control.most } });
    }
    if (control.kind === 'text' && typeof value === 'string' && value.trim().length > control.longest) {
      findings.push({ leaf: setting as Leaf, key: 'finding.text', values: { longest: control.longest } });
    }
    if (portal.decisions) continue;
    if (needsDecisions && value !== 'never') findings.push({ leaf: setting as Leaf, key: 'finding.settlement' });
    else if (value === 'positiveDecision') findings.push({ leaf: setting as Leaf, key: 'finding.decision' });
  }
  for (const [name, colour] of Object.entries(settings.colours)) {
    if (!isColour(colour)) findings.push({ leaf: `colours.${name}` as Leaf, key: 'finding.colour' });
  }
  return findings;
}
