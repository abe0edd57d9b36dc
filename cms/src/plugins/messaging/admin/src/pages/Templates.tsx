import { Button } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { createSearchParams, Navigate, useSearchParams } from 'react-router-dom';
import { LetterheadPage } from '../letterhead/LetterheadPage';
import { SENDER } from '../letterhead/address';
import { READ_TEMPLATES } from '../permissions';
import { useTemplatePortalsQuery, type Channel, type Place } from '../templates/api';
import { OpenTemplate } from '../templates/OpenTemplate';
import { TemplateList } from '../templates/TemplateList';
import { useWords } from '../words';

export default function ProtectedTemplates() {
  return (
    <Page.Protect permissions={READ_TEMPLATES}>
      <Templates />
    </Page.Protect>
  );
}

/** Which portal and which of its templates, or its sender, by the address; the list of the first portal where it names none. */
function Templates() {
  const say = useWords();
  const [search, setSearch] = useSearchParams();
  const { data, isError, refetch } = useTemplatePortalsQuery(undefined, { refetchOnMountOrArgChange: true });

  if (isError) return <Page.Error content={say('page.failed')} action={<Button onClick={() => void refetch()}>{say('page.retry')}</Button>} />;
  if (!data) return <Page.Loading>{say('page.loading')}</Page.Loading>;
  const { portals, languages } = data;
  const [first] = portals;
  if (!first) return <Page.NoPermissions content={say('page.noPortals')} />;
  const portal = portals.find(({ key }) => key === search.get('portal'));
  if (!portal) return <Navigate replace to={{ search: String(createSearchParams({ portal: first.key })) }} />;

  if (search.get('view') === SENDER) return <LetterheadPage key={portal.key} portal={portal} languages={languages} />;
  const template = search.get('template');
  if (!template) return <TemplateList portals={portals} portal={portal} languages={languages} onChoose={(key) => setSearch({ portal: key })} />;
  const place: Place = { portal: portal.key, template, channel: (search.get('channel') ?? 'email') as Channel, language: search.get('language') ?? portal.language };
  return <OpenTemplate key={Object.values(place).join(' ')} place={place} portal={portal} languages={languages} onGo={(there) => setSearch({ ...there })} />;
}
