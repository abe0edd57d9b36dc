import { type ReactNode, useState } from 'react';
import { Box, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { Ask } from '../Ask';
import { codeOf } from '../refusals';
import type { PastVersion, RestoreSay } from './version';
import { VersionsTable } from './VersionsTable';

/** A version with what it holds, and what it changed against the one before. */
interface WholeVersion<Settings, Change> extends PastVersion {
  settings: Settings;
  changes: Change[];
}

interface RestorableVersionsProps<Settings, Change, Restored> {
  /** Newest first, as they were asked for. */
  versions: { data?: WholeVersion<Settings, Change>[]; isError: boolean; refetch(): unknown };
  say: RestoreSay;
  readOnly: boolean;
  unsaved: boolean;
  /** What would change if the second came in the place of the first. */
  changesBetween(inForce: Settings, chosen: Settings): Change[];
  list(changes: Change[]): ReactNode;
  /** What it would be for people if this came back; absent where nobody counts that. */
  consequences?(chosen: Settings): ReactNode;
  /** Stands under what the first of all versions changed. */
  aboutFirst?: string;
  /** What is said where an older version is no longer allowed. */
  refused?: string;
  restoring: boolean;
  /** Makes a new version of `restored`, upon the one in force. */
  restore(inForce: number, restored: number): Promise<{ data: Restored } | { error: unknown }>;
  onRestored(version: Restored): void;
  minWidth?: string;
}

/** All versions of one kind of settings; before one comes back, it is said what that would change (CP-01). */
export function RestorableVersions<Settings, Change, Restored extends { version: number }>({
  versions: { data: versions, isError, refetch },
  say,
  readOnly,
  unsaved,
  changesBetween,
  list,
  consequences,
  aboutFirst,
  refused,
  restoring,
  restore,
  onRestored,
  minWidth,
}: RestorableVersionsProps<Settings, Change, Restored>) {
  const { toggleNotification } = useNotification();
  const [chosen, setChosen] = useState<WholeVersion<Settings, Change> | null>(null);
  const newest = versions?.[0];

  async function confirm(inForce: number, restored: number) {
    const answer = await restore(inForce, restored);
    setChosen(null);
    if ('data' in answer) {
      onRestored(answer.data);
      toggleNotification({ type: 'success', message: say('restored', { restored, version: answer.data.version }) });
      return;
    }
    const code = codeOf(answer.error);
    const conflict = code === 'settings.conflict';
    if (conflict) refetch();
    const failure = code === 'input.invalid' ? refused : undefined;
    toggleNotification({ type: conflict ? 'warning' : 'danger', message: failure ?? say(conflict ? 'restore.conflict' : 'restore.failed') });
  }

  function changesOf({ version, changes }: WholeVersion<Settings, Change>): ReactNode {
    const first = version === 1 ? aboutFirst : undefined;
    if (!first) return changes.length > 0 ? list(changes) : null;
    return (
      <>
        {changes.length > 0 ? list(changes) : <Aside>{say('versions.nothing')}</Aside>}
        <Aside>{first}</Aside>
      </>
    );
  }

  const changes = chosen && newest ? changesBetween(newest.settings, chosen.settings) : [];
  return (
    <>
      <VersionsTable
        versions={versions}
        failed={isError}
        onRetry={() => refetch()}
        say={say}
        unsaved={unsaved}
        onRestore={readOnly ? undefined : setChosen}
        changesOf={changesOf}
        minWidth={minWidth}
      />
      {chosen && newest && (
        <Ask
          title={say('restore.title', { version: chosen.version })}
          text={say(changes.length > 0 ? 'restore.text' : 'restore.nothing', { next: newest.version + 1 })}
          confirm={say('restore.confirm', { next: newest.version + 1 })}
          cancel={say('cancel')}
          loading={restoring}
          onConfirm={() => void confirm(newest.version, chosen.version)}
          onCancel={() => setChosen(null)}
        >
          {changes.length > 0 && (
            <Box background="neutral100" hasRadius padding={3}>
              {list(changes)}
            </Box>
          )}
          {changes.length > 0 && consequences?.(chosen.settings)}
        </Ask>
      )}
    </>
  );
}

function Aside({ children }: { children: string }) {
  return (
    <Typography variant="pi" textColor="neutral600">
      {children}
    </Typography>
  );
}
