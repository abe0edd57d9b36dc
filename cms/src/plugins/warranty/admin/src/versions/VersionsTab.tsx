import { RestorableVersions } from '../../../../shared/admin/src/versions/RestorableVersions';
import { policyDifferences } from '../../../server/rules/differences';
import { useRestoreWarrantyPoliciesMutation, useWarrantyVersionsQuery, type Portal, type Version } from '../api';
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
  const versions = useWarrantyVersionsQuery(portal.key, { refetchOnMountOrArgChange: true });
  const [restore, { isLoading }] = useRestoreWarrantyPoliciesMutation();
  return (
    <RestorableVersions
      versions={versions}
      say={say}
      changesBetween={policyDifferences}
      list={(changes) => <DifferenceList differences={changes} />}
      restoring={isLoading}
      restore={(version, restored) => restore({ portal: portal.key, version, restored })}
      minWidth="24rem"
      {...rest}
    />
  );
}
