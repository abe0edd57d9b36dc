import { useMemo, useState } from 'react';
import type { Settings } from '../../../server/rules/settings';
import type { Portal, Version } from '../api';
import { useWords } from '../words';
import type { ClientLeaf } from '../client/leaf';
import type { Finding } from './findings';
import type { AnyLeaf, Change, Leaf, Value } from './leaves';

/** What is known of one kind of settings, those of customer pages or of client portals. */
export interface SettingsKind<Stored> {
  leavesOf(settings: Stored): Record<string, Value>;
  settingsWith(settings: Stored, leaves: Iterable<readonly [AnyLeaf, Value]>): Stored;
  changesBetween(from: Stored, to: Stored): Change[];
  findingsOf(settings: Stored, portal: Portal): Finding[];
  /** The leaf that a finding of the server is about. */
  leafOf(path: string, settings: Stored): string;
}

/** What the fields of the page work on. */
export interface Editing<Stored = Settings, Named extends AnyLeaf = Leaf> {
  portal: Portal;
  stored: Stored;
  draft: Stored;
  disabled: boolean;
  /** The unsaved changes, by leaf. */
  changes: ReadonlyMap<AnyLeaf, Change>;
  /** What is wrong, by leaf. */
  findings: ReadonlyMap<string, string>;
  /** How often saving was refused for what is wrong; leads the eye to it again each time. */
  refusals: number;
  set(...leaves: [Named, Value][]): void;
}

/** What the fields of the look need, which both kinds of settings have. */
export type LookEditing = Pick<Editing, 'portal' | 'disabled' | 'changes' | 'findings'> & {
  stored: Pick<Settings, 'colours'>;
  draft: Pick<Settings, 'colours' | 'logo' | 'useCompanyLogo'>;
  set(...leaves: [Extract<ClientLeaf, Leaf>, Value][]): void;
};

/** The settings that are being changed, on top of the version that they are based on. */
export function useDraft<Stored extends object, Named extends AnyLeaf>(kind: SettingsKind<Stored>, portal: Portal, loaded: Version<Stored>, disabled: boolean) {
  const say = useWords();
  const [base, setBase] = useState(loaded);
  const [draft, setDraft] = useState(loaded.settings);
  const [refused, setRefused] = useState<Record<string, string>>({});
  const [refusals, setRefusals] = useState(0);

  const changes = useMemo(
    () => new Map(kind.changesBetween(base.settings, draft).map((change) => [change.leaf, change])),
    [kind, base, draft],
  );
  const found = useMemo(() => kind.findingsOf(draft, portal), [kind, draft, portal]);
  const findings = useMemo(() => {
    // Nobody is told off while still typing; what was wrong before is said at once.
    const shown = found.filter(({ leaf }) => refusals > 0 || !changes.has(leaf));
    return new Map<string, string>([
      ...Object.entries(refused),
      ...shown.map(({ leaf, key, values }) => [leaf, say(key, values)] as const),
    ]);
  }, [found, refusals, changes, refused, say]);

  const editing: Editing<Stored, Named> = {
    portal,
    stored: base.settings,
    draft,
    disabled,
    changes,
    findings,
    refusals,
    set(...leaves) {
      setDraft((current) => kind.settingsWith(current, leaves));
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
      setRefused(Object.fromEntries(Object.entries(findingsOfServer).map(([path, message]) => [kind.leafOf(path, draft), message])));
      setRefusals((count) => count + 1);
    },
    /** A new version is in force, and nothing is left to save. */
    adopt(version: Version<Stored>) {
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

export type Draft<Stored extends object = Settings, Named extends AnyLeaf = Leaf> = ReturnType<typeof useDraft<Stored, Named>>;
