import { readMailOfClaim } from '@/cms/claimMails';
import type { Portal } from '@/cms/types';
import { MailView } from '@/features/workspace/case/communication/MailView';
import { seen } from '@/features/workspace/case/readCase';
import { workClaimMailSourcePath, workClaimPath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import { sendAgainAction } from './actions';

export type ClaimMailOutcome = 'sentAgain' | 'notSent' | null;

type Properties = { portal: Portal; number: string; message: string; outcome: ClaimMailOutcome; words: Words };

/** One mail of a claim; what failed or came back can be sent again. */
export async function ClaimMail({ portal, number, message, outcome, words }: Properties) {
  const { t } = words;
  const mail = await seen(readMailOfClaim(portal.key, number, message));
  const back = { href: `${workClaimPath(portal.key, number)}#mails`, label: t('workspace.claims.mail.back') };
  return (
    <>
      {outcome ? <WorkNotice {...(outcome === 'notSent' && { tone: 'warning' })}>{t(`workspace.claims.mail.${outcome}`)}</WorkNotice> : null}
      <MailView mail={mail} zone={portal.timeZone} words={words} back={back} source={workClaimMailSourcePath(portal.key, number, mail.id)}>
        {mail.state === 'failed' || mail.state === 'bounced' ? (
          <form action={sendAgainAction}>
            <input type="hidden" name="portal" value={portal.key} />
            <input type="hidden" name="number" value={number} />
            <input type="hidden" name="message" value={mail.id} />
            <WorkButton>{t('workspace.claims.mail.again')}</WorkButton>
          </form>
        ) : null}
      </MailView>
    </>
  );
}
