import { Button, EmptyStateLayout } from '@strapi/design-system';
import { EmptyPermissions } from '@strapi/icons/symbols';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { createSearchParams, Navigate, useSearchParams } from 'react-router-dom';
import { PortalChooser } from '../../../../shared/admin/src/PortalChooser';
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

/** Which portal, by the address; the first one where the address names none. */
function RoleMatrix() {
  const say = useWords();
  const [search, setSearch] = useSearchParams();
  const { data: portals, isError, refetch } = useRoleMatrixPortalsQuery(undefined, { refetchOnMountOrArgChange: true });

  if (isError) return <Failed onRetry={() => void refetch()} />;
  if (!portals) return <Page.Loading>{say('page.loading')}</Page.Loading>;

  const named = search.get('portal');
  const portal = portals.find(({ key }) => key === named);
  const choose = (key: string) => setSearch({ portal: key });

  if (portals.length === 0) return <Page.NoPermissions content={say('page.noPortals')} />;
  if (named === null && portals[0]) return <Navigate replace to={{ search: String(createSearchParams({ portal: portals[0].key })) }} />;
  if (!portal) {
    return (
      <Page.Main>
        <Page.Title>{say('page.title')}</Page.Title>
        <Layouts.Header title={say('page.title')} secondaryAction={<PortalChooser label={say('portal.label')} portals={portals} chosen={null} onChoose={choose} />} />
        <Layouts.Content>
          <EmptyStateLayout icon={<EmptyPermissions width="16rem" />} content={say('page.portalUnknown')} />
        </Layouts.Content>
      </Page.Main>
    );
  }
  return <Loaded key={portal.key} portals={portals} portal={portal} onChoose={choose} />;
}

function Loaded({ portals, portal, onChoose }: { portals: Portal[]; portal: Portal; onChoose(key: string): void }) {
  const say = useWords();
  const { data, isFetching, isError, refetch } = useRoleMatrixQuery(portal.key, { refetchOnMountOrArgChange: true });
  const matrix = useRBAC(UPDATE_MATRIX);
  const members = useRBAC(READ_MEMBERS);
  const marks = useRBAC(UPDATE_MEMBERS);

  if (isError) return <Failed onRetry={() => void refetch()} />;
  // What is on the way may be newer than what was kept: a draft must not start from the older.
  if (!data || isFetching || matrix.isLoading || members.isLoading || marks.isLoading) return <Page.Loading>{say('page.loading')}</Page.Loading>;
  const may = {
    changeMatrix: matrix.allowedActions.canUpdate === true,
    readMembers: members.allowedActions.canRead === true,
    mark: marks.allowedActions.canUpdate === true,
  };
  return <PortalRoles portals={portals} portal={portal} loaded={data} may={may} onChoose={onChoose} />;
}

function Failed({ onRetry }: { onRetry(): void }) {
  const say = useWords();
  return <Page.Error content={say('page.failed')} action={<Button onClick={onRetry}>{say('page.retry')}</Button>} />;
}
