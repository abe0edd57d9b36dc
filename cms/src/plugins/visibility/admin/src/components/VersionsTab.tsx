import { useState } from 'react';
import { Box, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { Ask } from '../../../../shared/admin/src/Ask';
import { codeOf } from '../../../../shared/admin/src/refusals';
import { VersionsTable } from '../../../../shared/admin/src/versions/VersionsTable';
import { useCustomerPageVersionsQuery, useRestoreCustomerPageMutation, type PastVersion, type Portal, type Version } from '../api';
import { changesBetween } from '../settings/leaves';
import { useWords } from '../words';
import { ChangeList } from './ChangeList';

interface VersionsTabProps {
  portal: Portal;
  readOnly: boolean;
  unsaved: boolean;
  onRestored(version: Version): void;
}

export function VersionsTab({ portal, readOnly, unsaved, onRestored }: VersionsTabProps) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const { data: versions, isError, refetch } = useCustomerPageVersionsQuery(portal.key, { refetchOnMountOrArgChange: true });
  const [restore, { isLoading }] = useRestoreCustomerPageMutation();
  const [chosen, setChosen] = useState<PastVersion | null>(null);
  const newest = versions?.[0];

  async function confirm(wanted: PastVersion, inForce: Version) {
    const answer = await restore({ portal: portal.key, version: inForce.version, restored: wanted.version });
    setChosen(null);
    if ('data' in answer) {
      onRestored(answer.data);
      toggleNotification({ type: 'success', message: say('restored', { restored: wanted.version, version: answer.data.version }) });
      return;
    }
    const code = codeOf(answer.error);
    const conflict = code === 'settings.conflict';
    if (conflict) void refetch();
    toggleNotification({
      type: conflict ? 'warning' : 'danger',
      message: say(conflict ? 'restore.conflict' : code === 'input.invalid' ? 'restore.refused' : 'restore.failed'),
    });
  }

  const changes = chosen && newest ? changesBetween(newest.settings, chosen.settings) : [];
  return (
    <>
      <VersionsTable
        versions={versions}
        failed={isError}
        onRetry={() => void refetch()}
        say={say}
        unsaved={unsaved}
        onRestore={readOnly ? undefined : setChosen}
        changesOf={(past) => (past.changes.length > 0 || past.version === 1 ? <Changed {...past} /> : null)}
      />
      {chosen && newest && (
        <Ask
          title={say('restore.title', { version: chosen.version })}
          text={say(changes.length ? 'restore.text' : 'restore.nothing', { next: newest.version + 1 })}
          confirm={say('restore.confirm', { next: newest.version + 1 })}
          cancel={say('cancel')}
          loading={isLoading}
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
function Changed({ version, changes }: PastVersion) {
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
