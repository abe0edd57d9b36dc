import { Button, EmptyStateLayout } from '@strapi/design-system';
import { EmptyPermissions } from '@strapi/icons/symbols';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { createSearchParams, Navigate, useSearchParams } from 'react-router-dom';
import { PortalChooser } from '../../../../shared/admin/src/PortalChooser';
import { useCustomerPageQuery, useSettingsPortalsQuery, type Portal } from '../api';
import { PortalSettings } from '../components/PortalSettings';
import { READ, UPDATE } from '../permissions';
import { useWords } from '../words';

/** Only these kinds have cases, and so a customer page. */
const WITH_CASES: Portal['kind'][] = ['insurance', 'contractor'];

export default function ProtectedCustomerPage() {
  return (
    <Page.Protect permissions={READ}>
      <CustomerPage />
    </Page.Protect>
  );
}

/** Which portal, by the address; the first one where the address names none. */
function CustomerPage() {
  const say = useWords();
  const [search, setSearch] = useSearchParams();
  const { data, isError, refetch } = useSettingsPortalsQuery(undefined, { refetchOnMountOrArgChange: true });

  if (isError) return <Failed onRetry={() => void refetch()} />;
  if (!data) return <Page.Loading>{say('page.loading')}</Page.Loading>;

  const portals = data.filter(({ kind }) => WITH_CASES.includes(kind));
  const named = search.get('portal');
  const portal = portals.find(({ key }) => key === named);
  const choose = (key: string) => setSearch({ portal: key });

  if (portals.length === 0) return <Page.NoPermissions content={say('page.noPortals')} />;
  if (named === null && portals[0]) {
    return <Navigate replace to={{ search: String(createSearchParams({ portal: portals[0].key })) }} />;
  }
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
  const { data, isFetching, isError, refetch } = useCustomerPageQuery(portal.key, { refetchOnMountOrArgChange: true });
  const { isLoading, allowedActions } = useRBAC(UPDATE);

  if (isError) return <Failed onRetry={() => void refetch()} />;
  // What is on the way may be newer than what was kept: a draft must not start from the older.
  if (!data || isFetching || isLoading) return <Page.Loading>{say('page.loading')}</Page.Loading>;
  return <PortalSettings portals={portals} portal={portal} loaded={data} readOnly={!allowedActions.canUpdate} onChoose={onChoose} />;
}

function Failed({ onRetry }: { onRetry(): void }) {
  const say = useWords();
  return <Page.Error content={say('page.failed')} action={<Button onClick={onRetry}>{say('page.retry')}</Button>} />;
}
