import { useState } from 'react';
import { Box, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { Ask } from '../../../../shared/admin/src/Ask';
import { codeOf } from '../../../../shared/admin/src/refusals';
import { VersionsTable } from '../../../../shared/admin/src/versions/VersionsTable';
import type { PastVersion, Version } from '../api';
import type { SettingsKind } from '../settings/draft';
import { useWords } from '../words';
import { ChangeList } from './ChangeList';

interface VersionsTabProps<Stored> {
  kind: SettingsKind<Stored>;
  /** Newest first, as they were asked for. */
  versions: { data?: PastVersion<Stored>[]; isError: boolean; refetch(): unknown };
  restoring: boolean;
  restore(version: number, restored: number): Promise<{ data: Version<Stored> } | { error: unknown }>;
  readOnly: boolean;
  unsaved: boolean;
  onRestored(version: Version<Stored>): void;
}

export function VersionsTab<Stored extends object>({ kind, versions: { data: versions, isError, refetch }, restoring, restore, readOnly, unsaved, onRestored }: VersionsTabProps<Stored>) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const [chosen, setChosen] = useState<PastVersion<Stored> | null>(null);
  const newest = versions?.[0];

  async function confirm(wanted: PastVersion<Stored>, inForce: Version<Stored>) {
    const answer = await restore(inForce.version, wanted.version);
    setChosen(null);
    if ('data' in answer) {
      onRestored(answer.data);
      toggleNotification({ type: 'success', message: say('restored', { restored: wanted.version, version: answer.data.version }) });
      return;
    }
    const code = codeOf(answer.error);
    const conflict = code === 'settings.conflict';
    if (conflict) refetch();
    toggleNotification({
      type: conflict ? 'warning' : 'danger',
      message: say(conflict ? 'restore.conflict' : code === 'input.invalid' ? 'restore.refused' : 'restore.failed'),
    });
  }

  const changes = chosen && newest ? kind.changesBetween(newest.settings, chosen.settings) : [];
  return (
    <>
      <VersionsTable
        versions={versions}
        failed={isError}
        onRetry={() => refetch()}
        say={say}
        unsaved={unsaved}
        onRestore={readOnly ? undefined : setChosen}
        changesOf={(past) => (past.changes.length > 0 || past.version === 1 ? <Changed version={past.version} changes={past.changes} /> : null)}
      />
      {chosen && newest && (
        <Ask
          title={say('restore.title', { version: chosen.version })}
          text={say(changes.length ? 'restore.text' : 'restore.nothing', { next: newest.version + 1 })}
          confirm={say('restore.confirm', { next: newest.version + 1 })}
          cancel={say('cancel')}
          loading={restoring}
          onConfirm={() => void confirm(chosen, newest)}
          onCancel={() => setChosen(null)}
        >
          {changes.length > 0 && (
            <Box background="neutral100" hasRadius padding={3}>
              <ChangeList changes={changes} />
            </Box>
          )}
        </Ask>
      )}
    </>
  );
}

/** Against what the first version changed it says beneath. */
function Changed({ version, changes }: Pick<PastVersion, 'version' | 'changes'>) {
  const say = useWords();
  return (
    <>
      {changes.length > 0 ? (
        <ChangeList changes={changes} />
      ) : (
        <Typography variant="pi" textColor="neutral600">
          {say('versions.nothing')}
        </Typography>
      )}
      {version === 1 && (
        <Typography variant="pi" textColor="neutral600">
          {say('versions.first')}
        </Typography>
      )}
    </>
  );
}
