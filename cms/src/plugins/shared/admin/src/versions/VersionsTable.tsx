import type { ReactNode } from 'react';
import { Button, EmptyStateLayout, Flex, Loader } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { ListTable } from '../ListTable';
import type { PastVersion, VersionsSay } from './version';
import { VersionRow } from './VersionRow';

interface VersionsTableProps<Past extends PastVersion> {
  /** Newest first; absent until they are here. */
  versions: Past[] | undefined;
  failed: boolean;
  onRetry(): void;
  say: VersionsSay;
  unsaved: boolean;
  /** Absent where this administrator may only look. */
  onRestore?: (version: Past) => void;
  /** What a version changed; null where it changed nothing. */
  changesOf(version: Past): ReactNode;
  minWidth?: string;
}

/** All versions, newest first; any of them can come back (CP-01). */
export function VersionsTable<Past extends PastVersion>({ versions, failed, onRetry, say, unsaved, onRestore, changesOf, minWidth }: VersionsTableProps<Past>) {
  if (failed) return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say('versions.failed')} action={<Button onClick={onRetry}>{say('page.retry')}</Button>} />;
  if (!versions) {
    return (
      <Flex justifyContent="center" padding={8}>
        <Loader>{say('versions.loading')}</Loader>
      </Flex>
    );
  }
  if (versions.length === 0) return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say('versions.empty')} />;
  return (
    <ListTable label={say('versions.table')} columns={[say('versions.version'), say('versions.who'), say('versions.changes')]} actions={say('versions.actions')} count={versions.length}>
      {versions.map((version, index) => (
        <VersionRow
          key={version.version}
          version={version}
          say={say}
          inForce={index === 0}
          unsaved={unsaved}
          onRestore={onRestore && (() => onRestore(version))}
          changes={changesOf(version)}
          minWidth={minWidth}
        />
      ))}
    </ListTable>
  );
}
