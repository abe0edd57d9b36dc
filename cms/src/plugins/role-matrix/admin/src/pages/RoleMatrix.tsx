import { Page, useRBAC } from '@strapi/strapi/admin';
import { Failed, OnePortal } from '../../../../shared/admin/src/OnePortal';
import { useRoleMatrixPortalsQuery, useRoleMatrixQuery, type Portal } from '../api';
import { PortalRoles } from '../PortalRoles';
import { READ_MATRIX, READ_MEMBERS, UPDATE_MATRIX, UPDATE_MEMBERS } from '../permissions';
import { useWords } from '../words';

export default function ProtectedRoleMatrix() {
  return (
    <Page.Protect permissions={READ_MATRIX}>
      <RoleMatrix />
    </Page.Protect>
  );
}

function RoleMatrix() {
  const say = useWords();
  const { data, isError, refetch } = useRoleMatrixPortalsQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <OnePortal portals={data} failed={isError} onRetry={() => void refetch()} say={say}>
      {(portal, portals, choose) => <Loaded key={portal.key} portals={portals} portal={portal} onChoose={choose} />}
    </OnePortal>
  );
}

function Loaded({ portals, portal, onChoose }: { portals: Portal[]; portal: Portal; onChoose(key: string): void }) {
  const say = useWords();
  const { data, isFetching, isError, refetch } = useRoleMatrixQuery(portal.key, { refetchOnMountOrArgChange: true });
  const matrix = useRBAC(UPDATE_MATRIX);
  const members = useRBAC(READ_MEMBERS);
  const marks = useRBAC(UPDATE_MEMBERS);

  if (isError) return <Failed say={say} onRetry={() => void refetch()} />;
  // What is on the way may be newer than what was kept: a draft must not start from the older.
  if (!data || isFetching || matrix.isLoading || members.isLoading || marks.isLoading) return <Page.Loading>{say('page.loading')}</Page.Loading>;
  const may = {
    changeMatrix: matrix.allowedActions.canUpdate === true,
    readMembers: members.allowedActions.canRead === true,
    mark: marks.allowedActions.canUpdate === true,
  };
  return <PortalRoles portals={portals} portal={portal} loaded={data} may={may} onChoose={onChoose} />;
}
