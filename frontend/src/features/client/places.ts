import { clientAccountPath, clientClaimsPath, clientKnowledgePath, clientPath, clientProductsPath, clientRmasPath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import { countOf } from '../claims/claimQuery';
import type { ClientView } from './readClient';

type Place = {
  key: string;
  path: (portal: string) => string;
  label: (words: Words) => string;
  /** What is there, as a figure and as it is said. */
  count?: (view: ClientView) => { figure: string; said: string };
};

/** The places of the client portal, in the order in which they stand in the menu (CL-01). */
const places = [
  { key: 'home', path: clientPath, label: ({ t }) => t('claims.home') },
  {
    key: 'claims',
    path: clientClaimsPath,
    label: ({ t }) => t('claims.places'),
    count: ({ counts, words: { t } }) => ({ figure: String(countOf('active', counts)), said: t('claims.activeCount', { count: countOf('active', counts) }) }),
  },
  {
    key: 'rmas',
    path: clientRmasPath,
    label: ({ t }) => t('rmas.place'),
    count: ({ rmas, words: { t } }) => ({ figure: String(rmas.issued), said: t('rmas.issuedCount', { count: rmas.issued }) }),
  },
  {
    key: 'products',
    path: clientProductsPath,
    label: ({ t }) => t('units.place'),
    count: ({ units, words: { t } }) => ({ figure: String(units.pending), said: t('units.pendingCount', { count: units.pending }) }),
  },
  {
    key: 'knowledge',
    path: clientKnowledgePath,
    label: ({ t }) => t('knowledge.place'),
    count: ({ articles, words: { t } }) => ({ figure: String(articles), said: t('knowledge.count', { count: articles }) }),
  },
  { key: 'account', path: clientAccountPath, label: ({ t }) => t('claims.account.place') },
] as const satisfies readonly Place[];

export type PlaceKey = (typeof places)[number]['key'];

export type NamedPlace = { key: PlaceKey; href: string; label: string; count: { figure: string; said: string } | null };

export const namedPlaces = (view: ClientView): NamedPlace[] =>
  places.map(({ key, path, label, ...place }) => ({ key, href: path(view.portal.key), label: label(view.words), count: 'count' in place ? place.count(view) : null }));
