import { Button, EmptyStateLayout } from '@strapi/design-system';
import { EmptyPermissions } from '@strapi/icons/symbols';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { codeOf } from '../../../../shared/admin/src/refusals';
import { usePortalAccessQuery } from '../access/api';
import { rowOf } from '../access/wording';
import { useSettingsPortalsQuery } from '../api';
import { AccessDialog } from '../components/AccessDialog';
import { AccessTable } from '../components/AccessTable';
import { useWords } from '../words';

const FRESH = { refetchOnMountOrArgChange: true };

/** Which portals API tokens and administrators have. No permission opens it: the server answers the platform administrator only. */
export default function PortalAccessPage() {
  const say = useWords();
  const [search, setSearch] = useSearchParams();
  const access = usePortalAccessQuery(undefined, FRESH);
  const portals = useSettingsPortalsQuery(undefined, FRESH);

  if (codeOf(access.error) === 'right.missing') {
    return (
      <Page.Main>
        <Page.Title>{say('access.title')}</Page.Title>
        <Layouts.Header title={say('access.title')} />
        <Layouts.Content>
          <EmptyStateLayout icon={<EmptyPermissions width="16rem" />} content={say('access.forbidden')} />
        </Layouts.Content>
      </Page.Main>
    );
  }
  // A list that was read before stays, so that a choice being made in the dialog is not lost with the connection.
  if (!access.data || !portals.data) {
    if (!access.isError && !portals.isError) return <Page.Loading>{say('access.loading')}</Page.Loading>;
    const retry = () => {
      void access.refetch();
      void portals.refetch();
    };
    return <Page.Error content={say('access.failed')} action={<Button onClick={retry}>{say('page.retry')}</Button>} />;
  }

  const open = access.data.find((row) => rowOf(row) === search.get('open'));
  return (
    <Page.Main>
      <Page.Title>{say('access.title')}</Page.Title>
      <Layouts.Header title={say('access.title')} subtitle={say('access.subtitle')} />
      <Layouts.Content>
        <AccessTable rows={access.data} portals={portals.data} onOpen={(row) => setSearch({ open: rowOf(row) })} />
      </Layouts.Content>
      {open && <AccessDialog key={rowOf(open)} access={open} portals={portals.data} onClose={() => setSearch({}, { replace: true })} />}
    </Page.Main>
  );
}
