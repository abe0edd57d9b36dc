import { useMemo, useState } from 'react';
import { policyDifferences } from '../../../server/rules/differences';
import type { Example, Policies, Policy } from '../../../server/rules/terms';
import type { Version } from '../api';

/** A policy as it is being written; `key` names it on the page, whatever it is called. */
export interface DraftPolicy {
  key: string;
  policy: Policy;
}

let keys = 0;
const keyed = (policy: Policy): DraftPolicy => ({ key: `policy-${(keys += 1)}`, policy });

export const newPolicy = (name: string, policies: readonly DraftPolicy[]): Policy => ({
  name,
  scope: policies.some(({ policy }) => policy.scope.of === 'rest') ? { of: 'numbers', numbers: [] } : { of: 'rest' },
  parts: { months: 24, from: 'delivery' },
  labour: { months: 24, from: 'delivery' },
  late: null,
  examples: [],
});

export const newExample = (name: string): Example => ({
  name, shippedOn: null, deliveredOn: null, registeredOn: null, extensions: [], failedOn: '',
  expected: { parts: { outcome: 'in', until: null }, labour: { outcome: 'in', until: null } },
});

/** The policies that are being written, on top of the version that they are based on. */
export function useDraft(loaded: Version) {
  const [base, setBase] = useState(loaded);
  const [drafts, setDrafts] = useState(() => loaded.settings.policies.map(keyed));
  const settings: Policies = useMemo(() => ({ policies: drafts.map(({ policy }) => policy) }), [drafts]);
  const changes = useMemo(() => policyDifferences(base.settings, settings), [base, settings]);
  // The order says nothing, and so is no change by itself; a name that stands twice is one that is not saved.
  const isChanged = changes.length > 0 || base.settings.policies.length !== drafts.length;
  const start = (version: Version) => {
    setBase(version);
    setDrafts(version.settings.policies.map(keyed));
  };
  return {
    base,
    drafts,
    settings,
    changes,
    isChanged,
    adopt: start,
    undo: () => start(base),
    add: (policy: Policy) => setDrafts((current) => [...current, keyed(policy)]),
    remove: (key: string) => setDrafts((current) => current.filter((draft) => draft.key !== key)),
    change: (key: string, part: Partial<Policy>) => setDrafts((current) => current.map((draft) => (draft.key === key ? { key, policy: { ...draft.policy, ...part } } : draft))),
  };
}
