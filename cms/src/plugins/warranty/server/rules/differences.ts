import type { Policies, Policy } from './terms';

export const POLICY_PARTS = ['scope', 'parts', 'labour', 'late', 'examples'] as const;

/** A policy that is new, gone, or another in some parts; policies are told apart by their names. */
export type PolicyDifference = { what: 'added' | 'removed'; policy: string } | { what: 'changed'; policy: string; parts: (typeof POLICY_PARTS)[number][] };

/** In the order of the newer list, what is gone last. */
export function policyDifferences(from: Policies, to: Policies): PolicyDifference[] {
  const before = new Map(from.policies.map((policy) => [policy.name, policy]));
  const changes = to.policies.flatMap((policy): PolicyDifference[] => {
    const old = before.get(policy.name);
    before.delete(policy.name);
    if (!old) return [{ what: 'added', policy: policy.name }];
    const parts = changedParts(old, policy);
    return parts.length === 0 ? [] : [{ what: 'changed', policy: policy.name, parts }];
  });
  return [...changes, ...[...before.keys()].map((policy): PolicyDifference => ({ what: 'removed', policy }))];
}

const changedParts = (old: Policy, now: Policy) => POLICY_PARTS.filter((part) => sorted(old[part]) !== sorted(now[part]));

/** The same whatever order the fields were written in. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) => (inner !== null && typeof inner === 'object' && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1))) : inner));
