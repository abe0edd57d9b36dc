import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { codeOf } from '../../../../shared/admin/src/refusals';
import { VersionsTable } from '../../../../shared/admin/src/versions/VersionsTable';
import { useRestoreRoleMatrixMutation, useRoleMatrixVersionsQuery, type PastVersion, type Portal, type Version } from '../api';
import { DifferenceList } from '../DifferenceList';
import { useWords } from '../words';
import { RestoreDialog } from './RestoreDialog';

interface VersionsTabProps {
  portal: Portal;
  readOnly: boolean;
  unsaved: boolean;
  onRestored(version: Version): void;
}

export function VersionsTab({ portal, readOnly, unsaved, onRestored }: VersionsTabProps) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const { data: versions, isError, refetch } = useRoleMatrixVersionsQuery(portal.key, { refetchOnMountOrArgChange: true });
  const [restore, { isLoading }] = useRestoreRoleMatrixMutation();
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
    const conflict = codeOf(answer.error) === 'settings.conflict';
    if (conflict) void refetch();
    toggleNotification({ type: conflict ? 'warning' : 'danger', message: say(conflict ? 'restore.conflict' : 'restore.failed') });
  }

  return (
    <>
      <VersionsTable
        versions={versions}
        failed={isError}
        onRetry={() => void refetch()}
        say={say}
        unsaved={unsaved}
        onRestore={readOnly ? undefined : setChosen}
        changesOf={({ changes }) => (changes.length > 0 ? <DifferenceList differences={changes} currency={portal.currency} /> : null)}
        minWidth="24rem"
      />
      {chosen && newest && (
        <RestoreDialog portal={portal} chosen={chosen} inForce={newest} busy={isLoading} onConfirm={() => void confirm(chosen, newest)} onCancel={() => setChosen(null)} />
      )}
    </>
  );
}
