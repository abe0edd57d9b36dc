import { readMail } from '@/cms/workCase';
import { workCasePartPath, workMailSourcePath } from '@/surroundings/paths';
import { type CaseView, seen } from '../readCase';
import { MailView } from './MailView';

/** One mail or SMS of the case. */
export async function Mail({ view: { portal, of, words }, message }: { view: CaseView; message: string }) {
  const mail = await seen(readMail(portal.key, of.documentId, message));
  const back = { href: workCasePartPath(portal.key, of.number, 'mails'), label: words.t('mailHistory.one.back') };
  return <MailView mail={mail} zone={portal.timeZone} words={words} back={back} source={workMailSourcePath(portal.key, of.number, mail.id)} />;
}
