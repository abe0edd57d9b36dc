import { useState } from 'react';
import { Box, Button, EmptyStateLayout, Flex, Loader, Table, Tbody, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useNotification } from '@strapi/strapi/admin';
import { codeOf } from '../../../../shared/admin/src/refusals';
import { useCustomerPageVersionsQuery, useRestoreCustomerPageMutation, type PastVersion, type Portal, type Version } from '../api';
import { changesBetween } from '../settings/leaves';
import { useWords } from '../words';
import { Ask } from '../../../../shared/admin/src/Ask';
import { ChangeList } from './ChangeList';
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
  const { data: versions, isError, refetch } = useCustomerPageVersionsQuery(portal.key, { refetchOnMountOrArgChange: true });
  const [restore, { isLoading }] = useRestoreCustomerPageMutation();
  const [chosen, setChosen] = useState<PastVersion | null>(null);

  if (isError) {
    return (
      <EmptyStateLayout
        icon={<EmptyDocuments width="16rem" />}
        content={say('versions.failed')}
        action={<Button onClick={() => void refetch()}>{say('page.retry')}</Button>}
      />
    );
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
    const code = codeOf(answer.error);
    const conflict = code === 'settings.conflict';
    if (conflict) void refetch();
    toggleNotification({
      type: conflict ? 'warning' : 'danger',
      message: say(conflict ? 'restore.conflict' : code === 'input.invalid' ? 'restore.refused' : 'restore.failed'),
    });
  }

  const changes = chosen ? changesBetween(newest.settings, chosen.settings) : [];
  const next = newest.version + 1;
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
              inForce={version === newest}
              unsaved={unsaved}
              onRestore={readOnly ? undefined : () => setChosen(version)}
            />
          ))}
        </Tbody>
      </Table>
      {chosen && (
        <Ask
          title={say('restore.title', { version: chosen.version })}
          text={say(changes.length ? 'restore.text' : 'restore.nothing', { next })}
          confirm={say('restore.confirm', { next })}
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
