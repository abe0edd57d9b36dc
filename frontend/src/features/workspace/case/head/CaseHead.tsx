import { ArrowLeft, Check } from 'lucide';
import Link from 'next/link';
import type { CaseType } from '@/cms/types';
import { workCasePartPath, workCasePath, workCasesPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { wallClock } from '@/ui/words/dates';
import { TabCount, WorkTabs } from '@/ui/workspace/WorkTabs';
import { CommandButton } from '../../commands/CommandButton';
import { CaseLink } from '../frame/CaseLink';
import type { CaseView } from '../readCase';
import { CaseFacts } from './CaseFacts';
import styles from './CaseHead.module.css';
import { CasePicture } from './CasePicture';
import { cancelCase, closeCase, decideCase, DECISIONS, reopenCase, resumeCase, waitCase } from './caseSpecs';
import { CaseState } from './CaseState';
import { pictureOf } from './pictureOf';

/** What the case is, what can be done with it as a whole, and its tabs. It stays in sight. */
export function CaseHead({ view }: { view: CaseView }) {
  const { portal, of, words } = view;
  const { t, datesIn } = words;
  const place = [of.street, [of.postalCode, of.city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const reported = datesIn(portal.timeZone).date(wallClock(of.reportedAt, portal.timeZone).slice(0, 10));
  return (
    <header className={styles.head}>
      <Link href={workCasesPath(portal.key)} className={styles.back}>
        <Icon of={ArrowLeft} className={styles.icon} />
        {t('workspace.places.cases')}
      </Link>
      <div className={styles.line}>
        <CasePicture {...pictureOf(view, place)} />
        <div className={styles.name}>
          <h1>{place || of.title}</h1>
          <p>
            <b>{of.number}</b>
            <span>
              {t(`facts.types.${of.type as CaseType}`)}, {reported}
            </span>
            <span>
              <CaseState view={view} />
            </span>
          </p>
        </div>
        <Acts view={view} />
      </div>
      <CaseFacts view={view} />
      <Tabs view={view} />
    </header>
  );
}

function Acts({ view: { of, words } }: { view: CaseView }) {
  const decisions = DECISIONS.map((decision) => ({ decision, spec: decideCase(of, decision, words) }));
  const resume = resumeCase(of, words);
  const reopen = reopenCase(of, words);
  const wait = resume && !resume.hindered ? resume : waitCase(of, words);
  const close = reopen && !reopen.hindered ? reopen : closeCase(of, words);
  const shown = [wait, close, cancelCase(of, words)].filter((spec) => spec !== null);
  const decides = of.commands.some(({ name, hindrance }) => name === 'decideCase' && hindrance !== 'noDecisions');
  if (!decides && shown.length === 0) return null;
  return (
    <div className={styles.acts}>
      {decides ? (
        <span className={styles.join} role="group" aria-label={words.t('workspace.case.decision.heading')}>
          {decisions.map(({ decision, spec }) =>
            spec ? (
              <CommandButton key={decision} spec={spec} pressed={of.decision?.decision === decision} className={of.decision?.decision === decision ? styles.made : undefined}>
                {of.decision?.decision === decision ? <Icon of={Check} className={styles.icon} /> : null}
                {spec.label}
              </CommandButton>
            ) : null,
          )}
        </span>
      ) : null}
      {shown.map((spec) => (
        <CommandButton key={spec.steps[0]?.command} spec={spec} />
      ))}
    </div>
  );
}

function Tabs({ view: { portal, of, words: { t } } }: { view: CaseView }) {
  const base = workCasePath(portal.key, of.number);
  const part = (name: Parameters<typeof workCasePartPath>[2]) => workCasePartPath(portal.key, of.number, name);
  const { communication, costs, invoices, settlement, rfqs } = of.parts;
  return (
    <WorkTabs label={t('workspace.case.tabs.label')}>
      <CaseLink href={communication ? base : part('documents')} also={(['communication', 'documents', 'mails', 'access', 'chat', 'log'] as const).map(part)} below={part('mails')}>
        {t('workspace.case.tabs.information')}
      </CaseLink>
      {costs ? (
        <CaseLink href={part('costs')} below={part('budget')}>
          {t('workspace.case.tabs.costs')}
        </CaseLink>
      ) : null}
      <CaseLink href={part('plan')} also={communication ? [] : [base]} {...(!costs && { below: part('budget') })}>
        {t('workspace.case.tabs.plan')} <TabCount>{of.tasks.length}</TabCount>
      </CaseLink>
      {rfqs ? <CaseLink href={part('rfqs')}>{t('workspace.case.tabs.rfqs')}</CaseLink> : null}
      {invoices ? (
        <CaseLink href={part('invoices')}>
          {t('workspace.case.tabs.invoices')} <TabCount>{invoices.count}</TabCount>
        </CaseLink>
      ) : null}
      {settlement ? <CaseLink href={part('settlement')}>{t('workspace.case.tabs.settlement')}</CaseLink> : null}
      <CaseLink href={part('project')}>{t('workspace.case.tabs.project')}</CaseLink>
    </WorkTabs>
  );
}
