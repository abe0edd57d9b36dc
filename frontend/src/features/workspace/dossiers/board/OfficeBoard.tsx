import { CircleCheck } from 'lucide';
import type { ReactNode } from 'react';
import type { DossierList, DossierStartProgress, DossierTypes, Portal } from '@/cms/types';
import { startDataPath, startDossiersPath, workClientsPath, workDossiersPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { TextLinkTo } from '@/ui/workspace/TextLinkTo';
import { WorkButtonLink } from '@/ui/workspace/WorkButton';
import { head } from '@/ui/workspace/page';
import type { Words } from '@/ui/words/createWords';
import { DossierItems } from '../DossierItems';
import { addressOf, readDossierQuery } from '../dossierQuery';
import styles from '../Dossiers.module.css';
import { Funnel } from '../Funnel';
import { progressTold, progressWords } from '../start/progressTold';
import { StartProgress } from '../start/StartProgress';
import { totalsOf, totalsOfAll } from '../totals';
import own from './OfficeBoard.module.css';

/** So many are shown before the list takes over. */
const SHOWN = 6;

type Properties = { portal: Portal; types: DossierTypes; office: DossierList; stuck: DossierList; start: DossierStartProgress; words: Words };

/** What an office begins the day with: what waits for it, which clients are stuck, and how many are at which step (OB-07). */
export function OfficeBoard({ portal, types, office, stuck, start, words }: Properties) {
  const { t } = words;
  const [first] = types;
  const several = types.length > 1;
  const totals = totalsOfAll(types);
  const progress = progressTold(start, words);
  if (totals.open + totals.closed === 0 && !progress) return <Empty portal={portal} words={words} />;
  const part = (of: 'office' | 'stuck', { dossiers }: DossierList) => (
    <section className={own.part} aria-labelledby={of}>
      <div className={own.partHead}>
        <h2 id={of}>{t(`workspace.dossiers.board.${of}.heading`)}</h2>
        {dossiers.length > SHOWN ? <Lists portal={portal} types={types} of={of} words={words} /> : null}
      </div>
      {dossiers.length > 0 ? (
        <DossierItems portal={portal} dossiers={dossiers.slice(0, SHOWN)} isTyped={several} words={words} />
      ) : (
        <p className={own.none}>
          <Icon of={CircleCheck} className={own.noneIcon} /> {t(`workspace.dossiers.board.${of}.none`)}
        </p>
      )}
    </section>
  );
  return (
    <div className={styles.page}>
      <div className={head}>
        <h1>{t('workspace.dossiers.board.heading', { office: totals.office, stuck: totals.stuck })}</h1>
        <WorkButtonLink href={startDossiersPath(portal.key)}>{t('workspace.dossiers.start.open')}</WorkButtonLink>
      </div>
      {part('office', office)}
      {part('stuck', stuck)}
      {types.map((one) => (
        <section key={one.key} className={own.part} aria-labelledby={`type-${one.key}`}>
          <h2 id={`type-${one.key}`}>{one.name}</h2>
          <Funnel portal={portal} type={one} query={readDossierQuery({ type: one.key === first?.key ? undefined : one.key })} words={words} />
        </section>
      ))}
      {progress ? (
        <StartProgress address={startDataPath(portal.key, 'progress')} written={progress} words={progressWords(words)} />
      ) : null}
    </div>
  );
}

/** Where all of them stand: each type has a list of its own. */
function Lists({ portal, types, of, words: { t } }: Pick<Properties, 'portal' | 'types' | 'words'> & { of: 'office' | 'stuck' }) {
  const [first] = types;
  const waiting = types.map((type) => ({ key: type.key, name: type.name, count: totalsOf(type, '')[of] })).filter(({ count }) => count > 0);
  return (
    <p className={own.lists}>
      {waiting.map(({ key, name, count }) => (
        <TextLinkTo key={key} href={workDossiersPath(portal.key, addressOf(readDossierQuery({ list: of, type: key === first?.key ? undefined : key })))}>
          {waiting.length > 1 ? t('workspace.dossiers.board.ofType', { type: name, count }) : t(`workspace.dossiers.board.${of}.all`, { count })}
        </TextLinkTo>
      ))}
    </p>
  );
}

/** An office that begins: first its clients, then dossiers for them. */
function Empty({ portal, words: { t } }: { portal: Portal; words: Words }) {
  const to = (href: string) => (part: ReactNode) => <TextLinkTo href={href}>{part}</TextLinkTo>;
  return (
    <div className={styles.page}>
      <h1>{t('workspace.dossiers.board.empty')}</h1>
      <ol className={own.first}>
        <li>{t.rich('workspace.dossiers.board.firstClients', { clients: to(workClientsPath(portal.key)) })}</li>
        <li>{t.rich('workspace.dossiers.board.firstStart', { start: to(startDossiersPath(portal.key)) })}</li>
      </ol>
    </div>
  );
}
