import type { Report } from '../../../plugins/visibility/server/rules/documents';
import type { ReportedCase } from '../queries/case';
import type { PaperWords } from './paper-words';

/** What each paper of a case says first: whose, where and when. */
export function caseFacts(of: ReportedCase, report: Report, { say, day }: PaperWords): [string, string][] {
  const customers = of.contacts.filter(({ role }) => role === 'customer').map(({ name }) => name);
  const address = [of.street, [of.postalCode, of.city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const decided = report === 'settlementReport' && of.decision === 'accepted' && of.decidedAt !== null;
  const facts: [string, string][] = [
    [say('paper.facts.number'), of.number],
    [say('paper.facts.what'), of.title],
    [say('paper.facts.address'), address],
    [say('paper.facts.customer'), customers.join(', ')],
    [say('paper.facts.reported'), day(of.reportedAt)],
    [say('paper.facts.decided'), decided && of.decidedAt !== null ? day(of.decidedAt) : ''],
  ];
  return facts.filter(([, value]) => value !== '');
}
