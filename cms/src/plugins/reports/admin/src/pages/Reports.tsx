import { Button, EmptyStateLayout } from '@strapi/design-system';
import { EmptyPermissions } from '@strapi/icons/symbols';
import { Layouts, Page } from '@strapi/strapi/admin';
import { createSearchParams, Navigate, useSearchParams } from 'react-router-dom';
import { PortalChooser } from '../../../../shared/admin/src/PortalChooser';
import { useReportPortalsQuery } from '../api';
import { PortalReport } from '../PortalReport';
import { READ_REPORTS } from '../permissions';
import { useWords } from '../words';

export default function ProtectedReports() {
  return (
    <Page.Protect permissions={READ_REPORTS}>
      <Reports />
    </Page.Protect>
  );
}

/** Which portal, by the address; the first one where the address names none. */
function Reports() {
  const say = useWords();
  const [search, setSearch] = useSearchParams();
  const { data: portals, isError, refetch } = useReportPortalsQuery(undefined, { refetchOnMountOrArgChange: true });

  if (isError) return <Page.Error content={say('page.failed')} action={<Button onClick={() => void refetch()}>{say('page.retry')}</Button>} />;
  if (!portals) return <Page.Loading>{say('page.loading')}</Page.Loading>;
  if (portals.length === 0) return <Page.NoPermissions content={say('page.noPortals')} />;

  const named = search.get('portal');
  if (named === null && portals[0]) return <Navigate replace to={{ search: String(createSearchParams({ portal: portals[0].key })) }} />;
  const portal = portals.find(({ key }) => key === named);
  const chooser = <PortalChooser label={say('portal.label')} portals={portals} chosen={portal?.key ?? null} onChoose={(key) => setSearch({ portal: key })} />;
  return (
    <Page.Main>
      <Page.Title>{portal ? `${say('page.title')} · ${portal.name}` : say('page.title')}</Page.Title>
      <Layouts.Header title={say('page.title')} subtitle={say('page.subtitle')} secondaryAction={chooser} />
      <Layouts.Content>
        {portal ? <PortalReport key={portal.key} portal={portal} /> : <EmptyStateLayout icon={<EmptyPermissions width="16rem" />} content={say('page.portalUnknown')} />}
      </Layouts.Content>
    </Page.Main>
  );
}
