import { useState } from 'react';
import { Box } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { Ask } from '../../../../shared/admin/src/Ask';
import { codeOf } from '../../../../shared/admin/src/refusals';
import { VersionsTable } from '../../../../shared/admin/src/versions/VersionsTable';
import { typeDifferences } from '../../../server/rules/differences';
import { useRestoreDossierTypesMutation, useDossierTypesVersionsQuery, type PastVersion, type Portal, type Version } from '../api';
import { DifferenceList } from '../DifferenceList';
import { useWords } from '../words';

interface VersionsTabProps {
  portal: Portal;
  readOnly: boolean;
  unsaved: boolean;
  onRestored(version: Version): void;
}

export function VersionsTab({ portal, readOnly, unsaved, onRestored }: VersionsTabProps) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const { data: versions, isError, refetch } = useDossierTypesVersionsQuery(portal.key, { refetchOnMountOrArgChange: true });
  const [restore, { isLoading }] = useRestoreDossierTypesMutation();
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

  const changes = chosen && newest ? typeDifferences(newest.settings, chosen.settings) : [];
  return (
    <>
      <VersionsTable
        versions={versions}
        failed={isError}
        onRetry={() => void refetch()}
        say={say}
        unsaved={unsaved}
        onRestore={readOnly ? undefined : setChosen}
        changesOf={({ changes: made }) => (made.length > 0 ? <DifferenceList differences={made} /> : null)}
        minWidth="24rem"
      />
      {chosen && newest && (
        <Ask
          title={say('restore.title', { version: chosen.version })}
          text={say(changes.length > 0 ? 'restore.text' : 'restore.nothing', { next: newest.version + 1 })}
          confirm={say('restore.confirm', { next: newest.version + 1 })}
          cancel={say('cancel')}
          loading={isLoading}
          onConfirm={() => void confirm(chosen, newest)}
          onCancel={() => setChosen(null)}
        >
          {changes.length > 0 && (
            <Box background="neutral100" hasRadius padding={3}>
              <DifferenceList differences={changes} />
            </Box>
          )}
        </Ask>
      )}
    </>
  );
}
