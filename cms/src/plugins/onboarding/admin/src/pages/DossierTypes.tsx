import { Page, useRBAC } from '@strapi/strapi/admin';
import { Failed, OnePortal } from '../../../../shared/admin/src/OnePortal';
import { useDossierTypesQuery, useOnboardingPortalsQuery, type Language, type Portal } from '../api';
import { READ_TYPES, UPDATE_TYPES } from '../permissions';
import { PortalTypes } from '../PortalTypes';
import { useWords } from '../words';

export default function ProtectedDossierTypes() {
  return (
    <Page.Protect permissions={READ_TYPES}>
      <DossierTypes />
    </Page.Protect>
  );
}

function DossierTypes() {
  const say = useWords();
  const { data, isError, refetch } = useOnboardingPortalsQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <OnePortal portals={data?.portals} failed={isError} onRetry={() => void refetch()} say={say}>
      {(portal, portals, choose) => <Loaded key={portal.key} portals={portals} portal={portal} languages={data?.languages ?? []} onChoose={choose} />}
    </OnePortal>
  );
}

function Loaded({ portals, portal, languages, onChoose }: { portals: Portal[]; portal: Portal; languages: Language[]; onChoose(key: string): void }) {
  const say = useWords();
  const { data, isFetching, isError, refetch } = useDossierTypesQuery(portal.key, { refetchOnMountOrArgChange: true });
  const update = useRBAC(UPDATE_TYPES);
  if (isError) return <Failed say={say} onRetry={() => void refetch()} />;
  // What is on the way may be newer than what was kept: a draft must not start from the older.
  if (!data || isFetching || update.isLoading) return <Page.Loading>{say('page.loading')}</Page.Loading>;
  return <PortalTypes portals={portals} portal={portal} languages={languages} loaded={data} readOnly={update.allowedActions.canUpdate !== true} onChoose={onChoose} />;
}
