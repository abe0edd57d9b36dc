import type { ComponentProps } from 'react';
import { RestorableVersions } from '../../../../shared/admin/src/versions/RestorableVersions';
import type { PastVersion, Version } from '../api';
import type { Change } from '../settings/leaves';
import type { SettingsKind } from '../settings/draft';
import { useWords } from '../words';
import { ChangeList } from './ChangeList';

type Shared<Stored> = Pick<ComponentProps<typeof RestorableVersions<Stored, Change, Version<Stored>>>, 'consequences' | 'restoring' | 'restore' | 'readOnly' | 'unsaved' | 'onRestored'>;

interface VersionsTabProps<Stored> extends Shared<Stored> {
  kind: SettingsKind<Stored>;
  versions: { data?: PastVersion<Stored>[]; isError: boolean; refetch(): unknown };
}

export function VersionsTab<Stored extends object>({ kind, ...rest }: VersionsTabProps<Stored>) {
  const say = useWords();
  return (
    <RestorableVersions
      say={say}
      changesBetween={kind.changesBetween}
      list={(changes) => <ChangeList changes={changes} />}
      aboutFirst={say('versions.first')}
      refused={say('restore.refused')}
      {...rest}
    />
  );
}
