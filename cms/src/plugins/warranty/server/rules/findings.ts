import { plainNumber } from '../../../../domain/plain-number';
import { COVERED, type Policies, type Policy } from './terms';

interface PolicyFinding {
  /** `policies.2.name` */
  setting: string;
  message: string;
}

/** What a schema cannot say: two policies of one name or for one product, and being late as a reward. */
export function policyFindings({ policies }: Policies): PolicyFinding[] {
  const found: PolicyFinding[] = [];
  const taken = new Map<string, string>();
  const once = (key: string, setting: string, what: string, { name }: Policy) => {
    const other = taken.get(key);
    if (other !== undefined) found.push({ setting, message: other === name ? `${what} stands here twice.` : `${what} stands in “${other}” already.` });
    else taken.set(key, name);
  };
  policies.forEach((policy, index) => {
    const { name, scope, late, examples } = policy;
    const at = `policies.${index}`;
    once(`name ${plainNumber(name)}`, `${at}.name`, 'A policy of this name', policy);
    if (scope.of === 'rest') once('rest', `${at}.scope`, 'All that is left', policy);
    if (scope.of === 'numbers') scope.numbers.forEach((number, place) => once(`number ${plainNumber(number)}`, `${at}.scope.numbers.${place}`, number, policy));
    if (scope.of === 'lines') scope.lines.forEach((line, place) => once(`line ${plainNumber(line)}`, `${at}.scope.lines.${place}`, line, policy));
    if (late?.then === 'months') {
      for (const covered of COVERED) if (late[covered] > policy[covered].months) found.push({ setting: `${at}.late.${covered}`, message: 'Who registers late has no more months than who is in time.' });
    }
    const names = examples.map((example) => plainNumber(example.name));
    names.forEach((example, place) => names.indexOf(example) < place && found.push({ setting: `${at}.examples.${place}.name`, message: 'An example of this name stands here twice.' }));
  });
  return found;
}
