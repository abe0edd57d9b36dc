import { useMemo, useState } from 'react';
import type { Settings } from '../../../server/rules/settings';
import type { Portal, Version } from '../api';
import { useWords } from '../words';
import { findingsOf } from './findings';
import { changesBetween, settingsWith, type Change, type Leaf, type Value } from './leaves';

/** What the fields of the page work on. */
export interface Editing {
  portal: Portal;
  stored: Settings;
  draft: Settings;
  disabled: boolean;
  /** The unsaved changes, by leaf. */
  changes: ReadonlyMap<Leaf, Change>;
  /** What is wrong, by leaf. */
  findings: ReadonlyMap<string, string>;
  /** How often saving was refused for what is wrong; leads the eye to it again each time. */
  refusals: number;
  set(...leaves: [Leaf, Value][]): void;
}

/** The settings that are being changed, on top of the version that they are based on. */
export function useDraft(portal: Portal, loaded: Version, disabled: boolean) {
  const say = useWords();
  const [base, setBase] = useState(loaded);
  const [draft, setDraft] = useState(loaded.settings);
  const [refused, setRefused] = useState<Record<string, string>>({});
  const [refusals, setRefusals] = useState(0);

  const changes = useMemo(
    () => new Map(changesBetween(base.settings, draft).map((change) => [change.leaf, change])),
    [base, draft],
  );
  const found = useMemo(() => findingsOf(draft, portal), [draft, portal]);
  const findings = useMemo(() => {
    // Nobody is told off while still typing; what was wrong before is said at once.
    const shown = found.filter(({ leaf }) => refusals > 0 || !changes.has(leaf));
    return new Map<string, string>([
      ...Object.entries(refused),
      ...shown.map(({ leaf, key, values }) => [leaf, say(key, values)] as const),
    ]);
  }, [found, refusals, changes, refused, say]);

  const editing: Editing = {
    portal,
    stored: base.settings,
    draft,
    disabled,
    changes,
    findings,
    refusals,
    set(...leaves) {
      setDraft((current) => settingsWith(current, leaves));
      setRefused((current) => Object.fromEntries(Object.entries(current).filter(([path]) => !leaves.some(([leaf]) => leaf === path))));
    },
  };

  return {
    base,
    editing,
    /** Whether the draft may be sent; from now on findings are shown as they come. */
    check(): boolean {
      if (found.length > 0) setRefusals((count) => count + 1);
      return found.length === 0;
    },
    /** What the server found wrong. */
    refuse(findingsOfServer: Record<string, string>) {
      setRefused(findingsOfServer);
      setRefusals((count) => count + 1);
    },
    /** A new version is in force, and nothing is left to save. */
    adopt(version: Version) {
      setBase(version);
      setDraft(version.settings);
      setRefused({});
      setRefusals(0);
    },
    discard() {
      setDraft(base.settings);
      setRefused({});
      setRefusals(0);
    },
  };
}

export type Draft = ReturnType<typeof useDraft>;
