import { RestorableVersions } from '../../../../shared/admin/src/versions/RestorableVersions';
import { typeDifferences } from '../../../server/rules/differences';
import { useDossierTypesVersionsQuery, useRestoreDossierTypesMutation, type Portal, type Version } from '../api';
import { DifferenceList } from '../DifferenceList';
import { useWords } from '../words';

interface VersionsTabProps {
  portal: Portal;
  readOnly: boolean;
  unsaved: boolean;
  onRestored(version: Version): void;
}

export function VersionsTab({ portal, ...rest }: VersionsTabProps) {
  const say = useWords();
  const versions = useDossierTypesVersionsQuery(portal.key, { refetchOnMountOrArgChange: true });
  const [restore, { isLoading }] = useRestoreDossierTypesMutation();
  return (
    <RestorableVersions
      versions={versions}
      say={say}
      changesBetween={typeDifferences}
      list={(changes) => <DifferenceList differences={changes} />}
      restoring={isLoading}
      restore={(version, restored) => restore({ portal: portal.key, version, restored })}
      minWidth="24rem"
      {...rest}
    />
  );
}
