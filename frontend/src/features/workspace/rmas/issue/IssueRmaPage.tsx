import type { Claim, Portal, RmasOfClaim } from '@/cms/types';
import { workClaimPath } from '@/surroundings/paths';
import { BackLink } from '@/ui/workspace/BackLink';
import { muted } from '@/ui/workspace/page';
import type { Words } from '@/ui/words/createWords';
import units from '../../units/Units.module.css';
import { IssueForm, type IssueWords } from './IssueForm';

type Properties = { portal: Portal; claim: Claim; proposal: NonNullable<RmasOfClaim['proposal']>; words: Words };

/** An agent authorises a return from a claim (CL-12). */
export function IssueRmaPage({ portal, claim, proposal: { lines, ...proposed }, words }: Properties) {
  const { t, datesIn } = words;
  const back = workClaimPath(portal.key, claim.number);
  const types = (['credit', 'advanceReplacement', 'repairAndReturn'] as const).map((type) => ({ value: type, label: t(`rmas.types.${type}`) }));
  return (
    <div className={units.page}>
      <BackLink href={back}>{t('claims.numberOf', { number: claim.number })}</BackLink>
      <div>
        <h1>{t('workspace.rmas.issue.heading')}</h1>
        <p className={muted}>{t('workspace.rmas.issue.lead', { number: claim.number, company: claim.company })}</p>
      </div>
      <IssueForm
        hidden={{ portal: portal.key, claim: claim.number, try: crypto.randomUUID(), today: datesIn(portal.timeZone).today }}
        lines={lines.map((line, index) => ({ ...line, key: String(index + 1), quantity: String(line.quantity) }))}
        proposed={proposed}
        types={types}
        back={back}
        words={issueWords(words)}
      />
    </div>
  );
}

const issueWords = ({ t }: Words): IssueWords => ({
  type: t('rmas.type'),
  validUntil: t('rmas.validUntil'),
  lines: t('rmas.lines'),
  ofLine: t('workspace.rmas.issue.ofLine', { line: '{line}' }),
  serial: t('rmas.serial'),
  serialHint: t('workspace.rmas.issue.serialHint'),
  description: t('rmas.description'),
  quantity: t('rmas.quantity'),
  add: t('workspace.rmas.issue.add'),
  remove: t('workspace.rmas.issue.remove', { line: '{line}' }),
  returnAddress: t('rmas.returnAddress'),
  addressHint: t('workspace.rmas.issue.addressHint'),
  instructions: t('rmas.instructions'),
  instructionsHint: t('workspace.rmas.issue.instructionsHint'),
  submit: t('workspace.rmas.issue.submit'),
  cancel: t('workspace.rmas.issue.cancel'),
});
