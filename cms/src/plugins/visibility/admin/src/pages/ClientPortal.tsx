import { Page, useRBAC } from '@strapi/strapi/admin';
import { Failed, OnePortal } from '../../../../shared/admin/src/OnePortal';
import type { SayOf } from '../../../../shared/admin/src/words';
import { useClientPortalQuery, useClientPortalsQuery, type Portal } from '../api';
import { ClientPortalSettings } from '../client/ClientPortalSettings';
import { READ, UPDATE } from '../permissions';
import { useWords } from '../words';

type PageKey = 'page.title' | 'page.loading' | 'page.failed' | 'page.retry' | 'page.noPortals' | 'page.portalUnknown' | 'portal.label';

/** Where this page says it otherwise than that of the customers. */
const HERE = { 'page.title': 'client.title', 'page.noPortals': 'client.noPortals', 'page.loading': 'client.loading' } as const;

export default function ProtectedClientPortal() {
  return (
    <Page.Protect permissions={READ}>
      <ClientPortal />
    </Page.Protect>
  );
}

function ClientPortal() {
  const say = useWords();
  const sayHere: SayOf<PageKey> = (key, values) => say(key in HERE ? HERE[key as keyof typeof HERE] : key, values);
  const { data, isError, refetch } = useClientPortalsQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <OnePortal portals={data} failed={isError} onRetry={() => void refetch()} say={sayHere}>
      {(portal, portals, choose) => <Loaded key={portal.key} portals={portals} portal={portal} onChoose={choose} />}
    </OnePortal>
  );
}

function Loaded({ portals, portal, onChoose }: { portals: Portal[]; portal: Portal; onChoose(key: string): void }) {
  const say = useWords();
  const { data, isFetching, isError, refetch } = useClientPortalQuery(portal.key, { refetchOnMountOrArgChange: true });
  const { isLoading, allowedActions } = useRBAC(UPDATE);

  if (isError) return <Failed say={say} onRetry={() => void refetch()} />;
  // What is on the way may be newer than what was kept: a draft must not start from the older.
  if (!data || isFetching || isLoading) return <Page.Loading>{say('client.loading')}</Page.Loading>;
  return <ClientPortalSettings portals={portals} portal={portal} loaded={data} readOnly={!allowedActions.canUpdate} onChoose={onChoose} />;
}
