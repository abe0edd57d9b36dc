import { Page, useRBAC } from '@strapi/strapi/admin';
import { Failed, OnePortal } from '../../../../shared/admin/src/OnePortal';
import { useCustomerPageQuery, useSettingsPortalsQuery, type Portal } from '../api';
import { PortalSettings } from '../components/PortalSettings';
import { READ, UPDATE } from '../permissions';
import { useWords } from '../words';

export default function ProtectedCustomerPage() {
  return (
    <Page.Protect permissions={READ}>
      <CustomerPage />
    </Page.Protect>
  );
}

function CustomerPage() {
  const say = useWords();
  const { data, isError, refetch } = useSettingsPortalsQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <OnePortal portals={data} failed={isError} onRetry={() => void refetch()} say={say}>
      {(portal, portals, choose) => <Loaded key={portal.key} portals={portals} portal={portal} onChoose={choose} />}
    </OnePortal>
  );
}

function Loaded({ portals, portal, onChoose }: { portals: Portal[]; portal: Portal; onChoose(key: string): void }) {
  const say = useWords();
  const { data, isFetching, isError, refetch } = useCustomerPageQuery(portal.key, { refetchOnMountOrArgChange: true });
  const { isLoading, allowedActions } = useRBAC(UPDATE);

  if (isError) return <Failed say={say} onRetry={() => void refetch()} />;
  // What is on the way may be newer than what was kept: a draft must not start from the older.
  if (!data || isFetching || isLoading) return <Page.Loading>{say('page.loading')}</Page.Loading>;
  return <PortalSettings portals={portals} portal={portal} loaded={data} readOnly={!allowedActions.canUpdate} onChoose={onChoose} />;
}
