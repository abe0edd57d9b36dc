import type { Rfq } from '@/cms/types';
import { rfqPaperPath } from '@/surroundings/paths';
import { createMoney } from '@/ui/words/money';
import { amount, WorkTable } from '@/ui/workspace/WorkTable';
import { CommandButton } from '../../commands/CommandButton';
import type { CaseView } from '../readCase';
import { fullyOf } from '../times';
import { decideRfq } from './rfqSpecs';
import styles from './Rfqs.module.css';

type Invitation = Rfq['invitations'][number];

/** Who was invited and, once the deadline has passed, what each bid: before it there is nothing here to tell. */
export function Comparison({ rfq, currency, view }: { rfq: Rfq; currency: string; view: CaseView }) {
  const { words } = view;
  const { t, tag } = words;
  const money = createMoney(tag, currency, rfq.invitations.flatMap(({ bid }) => (bid ? [bid.total, ...bid.parts.map((part) => part.amount)] : [])));
  const parted = rfq.tasks.length > 1;
  return (
    <>
      {rfq.state === 'sent' && !rfq.unsealed ? <p className={styles.sealed}>{t('workspace.case.rfq.sealed')}</p> : null}
      <WorkTable aria-label={t(rfq.unsealed ? 'workspace.case.rfq.bids' : 'workspace.case.rfq.invited')}>
          <thead>
            <tr>
              <th scope="col">{t('workspace.case.rfq.who')}</th>
              {rfq.unsealed && parted
                ? rfq.tasks.map(({ documentId, title }) => (
                    <th key={documentId} scope="col" className={amount}>
                      {title}
                    </th>
                  ))
                : null}
              <th scope="col" className={rfq.unsealed ? amount : undefined}>
                {t(rfq.unsealed ? 'workspace.case.rfq.total' : 'workspace.case.rfq.told')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rfq.invitations.map((one) => (
              <tr key={one.documentId}>
                <th scope="row">
                  {one.name}
                  <small>{[one.office === null && t('workspace.case.rfq.outside', { email: one.email ?? '' }), one.won && t('workspace.case.rfq.won'), one.bid?.beforeChange && t('workspace.case.rfq.beforeChange'), one.bid?.text].filter(Boolean).join(' · ')}</small>
                  {one.bid?.attachments.map(({ id, name }) => (
                    <a key={id} className={styles.paper} href={rfqPaperPath(view.portal.key, view.of.number, rfq.documentId, id)} target="_blank" rel="noreferrer">
                      {name}
                    </a>
                  ))}
                </th>
                {rfq.unsealed && parted
                  ? rfq.tasks.map(({ documentId }) => (
                      <td key={documentId} className={amount}>
                        {partOf(one, documentId, money.figure)}
                      </td>
                    ))
                  : null}
                {rfq.unsealed ? (
                  <td className={amount}>
                    {one.bid ? money.sum(one.bid.total) : t('workspace.case.rfq.noBid')}
                    {one.bid?.lowest ? <b className={styles.lowest}>{t('workspace.case.rfq.lowest')}</b> : null}
                    {one.bid && rfq.commands.includes('decideRfq') ? (
                      <div className={styles.take}>
                        <CommandButton spec={decideRfq(rfq, one, money.sum(one.bid.total), words)} small />
                      </div>
                    ) : null}
                  </td>
                ) : (
                  <td>{toldOf(one, rfq, view)}</td>
                )}
              </tr>
            ))}
          </tbody>
      </WorkTable>
    </>
  );
}

const partOf = ({ bid }: Invitation, task: string, figure: (sum: number) => string): string => {
  const found = bid?.parts.find((part) => part.task === task);
  return found ? figure(found.amount) : '';
};

function toldOf({ invitedAt, openedAt }: Invitation, { zone }: Rfq, { words }: CaseView): string {
  const { t } = words;
  if (!invitedAt) return t('workspace.case.rfq.notTold');
  return openedAt ? t('workspace.case.rfq.openedAt', { when: fullyOf(openedAt, zone, words) }) : t('workspace.case.rfq.toldAt', { when: fullyOf(invitedAt, zone, words) });
}
