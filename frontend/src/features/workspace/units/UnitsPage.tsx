import { Download } from 'lucide';
import type { ListedUnits, Portal, UnitChoices, UnitImportProgress } from '@/cms/types';
import { unitImportPath, workUnitFilePath, workUnitPath, workUnitsPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { Nothing } from '@/ui/workspace/Nothing';
import { WorkButton, WorkButtonFile, WorkButtonLink } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import { head, muted } from '@/ui/workspace/page';
import type { Words } from '@/ui/words/createWords';
import { numberFormat } from '@/ui/words/intl';
import { UnitList } from '../../units/list/UnitList';
import type { UnitQuery } from '../../units/unitQuery';
import lists from '../claims/ClaimsList.module.css';
import { CommandButton } from '../commands/CommandButton';
import { columnsTold } from '../table-import/importProblem';
import { importWords } from '../table-import/importTold';
import { progressTold, unitColumns } from './importTold';
import { UnitImport } from './UnitImport';
import styles from './Units.module.css';
import { addSpec } from './unitSpecs';
import { RegistrationStatus, WarrantyStatus } from './WarrantyStatus';

type Properties = { portal: Portal; query: UnitQuery; found: ListedUnits; choices: UnitChoices; progress: UnitImportProgress; /** Why a file of the list did not come. */ problem: 'busy' | 'trouble' | null; words: Words };

/** So many lines a file may have; the CMS says the same. */
const mostLines = 100_000;

/** Serial numbers as agents keep them (CL-14). */
export function UnitsPage({ portal, query, found, choices, progress, problem, words }: Properties) {
  const { t, tag } = words;
  return (
    <div className={styles.page}>
      {problem ? <WorkNotice tone="warning">{t(`claims.table.${problem}`)}</WorkNotice> : null}
      <div className={head}>
        <div>
          <h1>{t('workspace.units.heading')}</h1>
          <p className={muted}>{t('workspace.units.lead')}</p>
        </div>
        <CommandButton spec={addSpec(choices, words)} look="primary" />
      </div>
      <UnitList
        side="agent"
        portal={portal}
        query={query}
        found={found}
        companies={choices.companies}
        words={words}
        paths={{ list: (asked) => workUnitsPath(portal.key, asked), unit: (unit) => workUnitPath(portal.key, unit), file: (format, asked) => workUnitFilePath(portal.key, format, asked) }}
        look={{
          className: lists.look,
          warranty: (state, told) => <WarrantyStatus state={state}>{told}</WarrantyStatus>,
          registration: (registration) => <RegistrationStatus registration={registration} words={words} />,
          button: (label) => <WorkButton>{label}</WorkButton>,
          link: (label, href) => <WorkButtonLink href={href}>{label}</WorkButtonLink>,
          file: (label, name, href) => (
            <WorkButtonFile href={href} aria-label={name}>
              <Icon of={Download} /> {label}
            </WorkButtonFile>
          ),
          nothing: (title, text) => <Nothing title={title}>{text}</Nothing>,
        }}
      />
      <section className={styles.part} aria-labelledby="import">
        <h2 id="import">{t('workspace.units.bring')}</h2>
        <UnitImport address={unitImportPath(portal.key)} hint={t('workspace.units.bringLead', { most: numberFormat(tag).format(mostLines), ...columnsTold(unitColumns(words), words) })} progress={progressTold(progress, words)} words={{ ...importWords(words), applying: t('workspace.units.applying') }} />
      </section>
    </div>
  );
}
