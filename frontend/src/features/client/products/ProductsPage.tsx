import { Barcode, SearchX } from 'lucide';
import type { FoundUnit, ListedUnits } from '@/cms/types';
import { clientProductPath, clientProductsPath, clientUnitFilePath } from '@/surroundings/paths';
import { Badge } from '@/ui/Badge';
import { Button, ButtonLink } from '@/ui/Button';
import { Empty } from '@/ui/Empty';
import { Notice } from '@/ui/Notice';
import { UnitList } from '../../units/list/UnitList';
import type { UnitQuery } from '../../units/unitQuery';
import { ClientFrame } from '../ClientFrame';
import lists from '../ListPage.module.css';
import type { ClientView } from '../readClient';
import styles from './Products.module.css';
import { WarrantyBadge } from './WarrantyBadge';

type Properties = { view: ClientView; query: UnitQuery; found: ListedUnits; /** What a serial number was looked for, and which units have it. */ search: { serial: string; units: FoundUnit[] } | null; /** Why a file of the list did not come. */ problem: 'busy' | 'trouble' | null };

/** The company's own units, and any other by its serial number (CL-13). */
export function ProductsPage({ view, query, found, search, problem }: Properties) {
  const { portal, member, words } = view;
  const { t } = words;
  return (
    <ClientFrame view={view} current="products">
      {problem ? <Notice tone="warning">{t(`claims.table.${problem}`)}</Notice> : null}
      <div className={lists.head}>
        <h1>{t('units.listOf', { company: member.company?.name ?? '' })}</h1>
      </div>
      <search className={styles.search}>
        <form action={clientProductsPath(portal.key)}>
          <label htmlFor="serial">{t('units.find')}</label>
          <input id="serial" name="serial" defaultValue={search?.serial} maxLength={80} autoComplete="off" spellCheck={false} aria-describedby="serial-hint" />
          <Button look="quiet">{t('workspace.masters.find')}</Button>
          <p id="serial-hint">{t('units.findHint')}</p>
        </form>
      </search>
      {search ? <Found view={view} {...search} /> : null}
      <UnitList
        side="client"
        portal={portal}
        query={query}
        found={found}
        companies={[]}
        words={words}
        paths={{ list: (asked) => clientProductsPath(portal.key, asked), unit: (unit) => clientProductPath(portal.key, unit), file: (format, asked) => clientUnitFilePath(portal.key, format, asked) }}
        look={{
          className: lists.look,
          warranty: (state, told) => <WarrantyBadge state={state}>{told}</WarrantyBadge>,
          registration: (registration) => <Badge state={registration === 'pending' ? 'waiting' : 'done'}>{t(`units.registrations.${registration}`)}</Badge>,
          button: (label) => <Button look="quiet">{label}</Button>,
          link: (label, href) => (
            <ButtonLink look="quiet" href={href}>
              {label}
            </ButtonLink>
          ),
          file: (label, name, href) => (
            <ButtonLink look="quiet" href={href} aria-label={name}>
              {label}
            </ButtonLink>
          ),
          nothing: (title, text) => (
            <Empty icon={Barcode} title={title}>
              {text}
            </Empty>
          ),
        }}
      />
    </ClientFrame>
  );
}

function Found({ view: { portal, words: { t } }, serial, units }: { view: ClientView; serial: string; units: FoundUnit[] }) {
  if (units.length === 0) {
    return (
      <Empty icon={SearchX} title={t('units.notFound', { serial })}>
        {t('units.notFoundText')}
      </Empty>
    );
  }
  return (
    <section aria-labelledby="found">
      <h2 id="found" className={styles.heading}>
        {t('units.found', { count: units.length })}
      </h2>
      <ul className={styles.found}>
        {units.map(({ documentId, serial: number, product, own }) => (
          <li key={documentId}>
            <a href={clientProductPath(portal.key, documentId)}>{number}</a>
            <span>{[product, own ? t('units.own') : ''].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
