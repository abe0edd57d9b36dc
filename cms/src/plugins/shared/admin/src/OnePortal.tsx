import type { ReactNode } from 'react';
import { Button, EmptyStateLayout } from '@strapi/design-system';
import { EmptyPermissions } from '@strapi/icons/symbols';
import { Layouts, Page } from '@strapi/strapi/admin';
import { createSearchParams, Navigate, useSearchParams } from 'react-router-dom';
import { PortalChooser } from './PortalChooser';
import type { SayOf } from './words';

interface OnePortalProps<Portal> {
  /** Absent until they are here. */
  portals: Portal[] | undefined;
  failed: boolean;
  onRetry(): void;
  say: SayOf<'page.title' | 'page.loading' | 'page.failed' | 'page.retry' | 'page.noPortals' | 'page.portalUnknown' | 'portal.label'>;
  children(portal: Portal, portals: Portal[], choose: (key: string) => void): ReactNode;
}

/** A page about one portal: which, by the address; the first one where the address names none. */
export function OnePortal<Portal extends { key: string; name: string }>({ portals, failed, onRetry, say, children }: OnePortalProps<Portal>) {
  const [search, setSearch] = useSearchParams();
  if (failed) return <Failed say={say} onRetry={onRetry} />;
  if (!portals) return <Page.Loading>{say('page.loading')}</Page.Loading>;
  const [first] = portals;
  if (!first) return <Page.NoPermissions content={say('page.noPortals')} />;

  const named = search.get('portal');
  const portal = portals.find(({ key }) => key === named);
  const choose = (key: string) => setSearch({ portal: key });
  if (named === null) return <Navigate replace to={{ search: String(createSearchParams({ portal: first.key })) }} />;
  if (portal) return children(portal, portals, choose);
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

/** Nothing could be read; it can be tried again. */
export function Failed({ say, onRetry }: { say: SayOf<'page.failed' | 'page.retry'>; onRetry(): void }) {
  return <Page.Error content={say('page.failed')} action={<Button onClick={onRetry}>{say('page.retry')}</Button>} />;
}
