import { useState } from 'react';
import { Button, EmptyStateLayout, Flex, Loader, Table, Tbody, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useNotification } from '@strapi/strapi/admin';
import { codeOf } from '../../../../shared/admin/src/refusals';
import { useRestoreRoleMatrixMutation, useRoleMatrixVersionsQuery, type PastVersion, type Portal, type Version } from '../api';
import { useWords } from '../words';
import { RestoreDialog } from './RestoreDialog';
import { VersionRow } from './VersionRow';

interface VersionsTabProps {
  portal: Portal;
  readOnly: boolean;
  unsaved: boolean;
  onRestored(version: Version): void;
}

const COLUMNS = ['versions.version', 'versions.who', 'versions.changes'] as const;

/** All versions, newest first; any of them can come back (CP-01). */
export function VersionsTab({ portal, readOnly, unsaved, onRestored }: VersionsTabProps) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const { data: versions, isError, refetch } = useRoleMatrixVersionsQuery(portal.key, { refetchOnMountOrArgChange: true });
  const [restore, { isLoading }] = useRestoreRoleMatrixMutation();
  const [chosen, setChosen] = useState<PastVersion | null>(null);

  if (isError) {
    return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say('versions.failed')} action={<Button onClick={() => void refetch()}>{say('page.retry')}</Button>} />;
  }
  if (!versions) {
    return (
      <Flex justifyContent="center" padding={8}>
        <Loader>{say('versions.loading')}</Loader>
      </Flex>
    );
  }
  const [newest] = versions;
  if (!newest) return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say('versions.empty')} />;

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
      <Table colCount={COLUMNS.length + 1} rowCount={versions.length + 1} aria-label={say('versions.table')}>
        <Thead>
          <Tr>
            {COLUMNS.map((column) => (
              <Th key={column}>
                <Typography variant="sigma" textColor="neutral600">
                  {say(column)}
                </Typography>
              </Th>
            ))}
            <Th>
              <VisuallyHidden>{say('versions.actions')}</VisuallyHidden>
            </Th>
          </Tr>
        </Thead>
        <Tbody>
          {versions.map((version) => (
            <VersionRow
              key={version.version}
              version={version}
              currency={portal.currency}
              inForce={version === newest}
              unsaved={unsaved}
              onRestore={readOnly ? undefined : () => setChosen(version)}
            />
          ))}
        </Tbody>
      </Table>
      {chosen && (
        <RestoreDialog portal={portal} chosen={chosen} inForce={newest} busy={isLoading} onConfirm={() => void confirm(chosen, newest)} onCancel={() => setChosen(null)} />
      )}
    </>
  );
}
