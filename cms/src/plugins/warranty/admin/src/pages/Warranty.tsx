import { Page, useRBAC } from '@strapi/strapi/admin';
import { Failed, OnePortal } from '../../../../shared/admin/src/OnePortal';
import { useWarrantyPoliciesQuery, useWarrantyPortalsQuery, type Portal } from '../api';
import { READ_POLICIES, UPDATE_POLICIES } from '../permissions';
import { PortalPolicies } from '../PortalPolicies';
import { useWords } from '../words';

export default function ProtectedWarranty() {
  return (
    <Page.Protect permissions={READ_POLICIES}>
      <Warranty />
    </Page.Protect>
  );
}

function Warranty() {
  const say = useWords();
  const { data, isError, refetch } = useWarrantyPortalsQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <OnePortal portals={data} failed={isError} onRetry={() => void refetch()} say={say}>
      {(portal, portals, choose) => <Loaded key={portal.key} portals={portals} portal={portal} onChoose={choose} />}
    </OnePortal>
  );
}

function Loaded({ portals, portal, onChoose }: { portals: Portal[]; portal: Portal; onChoose(key: string): void }) {
  const say = useWords();
  const { data, isFetching, isError, refetch } = useWarrantyPoliciesQuery(portal.key, { refetchOnMountOrArgChange: true });
  const update = useRBAC(UPDATE_POLICIES);
  if (isError) return <Failed say={say} onRetry={() => void refetch()} />;
  // What is on the way may be newer than what was kept: a draft must not start from the older.
  if (!data || isFetching || update.isLoading) return <Page.Loading>{say('page.loading')}</Page.Loading>;
  return <PortalPolicies portals={portals} portal={portal} loaded={data} readOnly={update.allowedActions.canUpdate !== true} onChoose={onChoose} />;
}
