import { useMemo, useState } from 'react';
import { matrixDifferences, matrixWith, matrixWithin, type MatrixDifference } from '../../../server/rules/differences';
import type { Matrix } from '../../../server/rules/matrix';
import type { Right, Role } from '../../../server/rules/rights';
import type { Portal, Version } from '../api';

/** What the grid works on. */
export interface Editing {
  portal: Portal;
  base: Version;
  draft: Matrix;
  disabled: boolean;
  /** The unsaved changes. */
  changes: MatrixDifference[];
  /** Whether what stands in the field of the limit is no amount. */
  limitWrong: boolean;
  setRight(role: Role, right: Right, has: boolean): void;
  /** Minor units, or null where no amount is written. */
  setLimit(amount: number | null): void;
}

/** The matrix that is being changed, on top of the version that it is based on. */
export function useDraft(portal: Portal, loaded: Version, disabled: boolean) {
  // What means nothing in this portal any more cannot be seen here, is no change of anybody's, and is not saved again.
  const within = (version: Version): Version => ({ ...version, settings: matrixWithin(version.settings, portal) });
  const [base, setBase] = useState(() => within(loaded));
  const [draft, setDraft] = useState(base.settings);
  const [limitWrong, setLimitWrong] = useState(false);
  const changes = useMemo(() => matrixDifferences(base.settings, draft), [base, draft]);

  const start = (version: Version, settings: Matrix) => {
    setBase(version);
    setDraft(settings);
    setLimitWrong(false);
  };
  const editing: Editing = {
    portal,
    base,
    draft,
    disabled,
    changes,
    limitWrong,
    setRight: (role, right, has) => setDraft((current) => matrixWith(current, [{ what: 'right', role, right, from: !has, to: has }])),
    setLimit(amount) {
      setLimitWrong(amount === null);
      if (amount !== null) setDraft((current) => ({ ...current, approvalLimit: amount }));
    },
  };
  return {
    base,
    editing,
    /** A new version is in force, and nothing is left to save. */
    adopt(version: Version) {
      const adopted = within(version);
      start(adopted, adopted.settings);
    },
    undo: () => start(base, base.settings),
  };
}

export type Draft = ReturnType<typeof useDraft>;
