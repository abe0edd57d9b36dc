import { Layouts, Page } from '@strapi/strapi/admin';
import { OnePortal } from '../../../../shared/admin/src/OnePortal';
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

function Reports() {
  const say = useWords();
  const { data, isError, refetch } = useReportPortalsQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <OnePortal portals={data} failed={isError} onRetry={() => void refetch()} say={say}>
      {(portal, portals, choose) => (
        <Page.Main>
          <Page.Title>{`${say('page.title')} · ${portal.name}`}</Page.Title>
          <Layouts.Header title={say('page.title')} subtitle={say('page.subtitle')} secondaryAction={<PortalChooser label={say('portal.label')} portals={portals} chosen={portal.key} onChoose={choose} />} />
          <Layouts.Content>
            <PortalReport key={portal.key} portal={portal} />
          </Layouts.Content>
        </Page.Main>
      )}
    </OnePortal>
  );
}
