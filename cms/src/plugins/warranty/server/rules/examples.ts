import { COVERED, type Covered, type Example, type Policy } from './terms';
import { verdict, type Answer } from './verdict';

/** What a policy gives its example. */
export function answersOf(policy: Policy, example: Example): Record<Covered, Answer> {
  const { parts, labour } = verdict({ ...example, own: true }, policy, example.extensions, example.failedOn);
  return { parts, labour };
}

/** About what an example does not come to what it expects. */
export function brokenIn(policy: Policy, example: Example): Covered[] {
  const found = answersOf(policy, example);
  return COVERED.filter((covered) => {
    const [answer, { outcome, until }] = [found[covered], example.expected[covered]];
    return answer.outcome !== outcome || (until !== null && (!('until' in answer) || answer.until !== until));
  });
}

export interface BrokenExample {
  policy: string;
  example: string;
  about: Covered[];
}

/** The examples that a policy breaks: with one of them none is published. */
export const brokenExamples = (policies: readonly Policy[]): BrokenExample[] =>
  policies.flatMap((policy) =>
    policy.examples.flatMap((example) => {
      const about = brokenIn(policy, example);
      return about.length === 0 ? [] : [{ policy: policy.name, example: example.name, about }];
    }),
  );
