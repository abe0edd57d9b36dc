import { RestorableVersions } from '../../../../shared/admin/src/versions/RestorableVersions';
import { matrixDifferences, matrixWithin } from '../../../server/rules/differences';
import { useRestoreRoleMatrixMutation, useRoleMatrixVersionsQuery, type Portal, type Version } from '../api';
import { DifferenceList } from '../DifferenceList';
import { Touched } from '../Touched';
import { useWords } from '../words';

interface VersionsTabProps {
  portal: Portal;
  readOnly: boolean;
  unsaved: boolean;
  onRestored(version: Version): void;
}

export function VersionsTab({ portal, ...rest }: VersionsTabProps) {
  const say = useWords();
  const versions = useRoleMatrixVersionsQuery(portal.key, { refetchOnMountOrArgChange: true });
  const [restore, { isLoading }] = useRestoreRoleMatrixMutation();
  return (
    <RestorableVersions
      versions={versions}
      say={say}
      changesBetween={(inForce, chosen) => matrixDifferences(matrixWithin(inForce, portal), matrixWithin(chosen, portal))}
      list={(changes) => <DifferenceList differences={changes} currency={portal.currency} />}
      consequences={(chosen) => <Touched portal={portal} settings={matrixWithin(chosen, portal)} />}
      restoring={isLoading}
      restore={(version, restored) => restore({ portal: portal.key, version, restored })}
      minWidth="24rem"
      {...rest}
    />
  );
}
