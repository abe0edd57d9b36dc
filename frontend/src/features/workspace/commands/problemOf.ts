import 'server-only';
import { CmsRefusal, CmsUnreachable } from '@/cms/call';
import type { Words } from '@/ui/words/createWords';

/** The refusals that a case's page can meet, and the words that say them. */
const SAID = {
  'input.invalid': 'input',
  'contact.mobileInvalid': 'mobile',
  'right.missing': 'right',
  'level.missing': 'right',
  'direction.closed': 'direction',
  notFound: 'gone',
  'case.state': 'caseState',
  'case.tasksOpen': 'tasksOpen',
  'case.taskStarted': 'taskStarted',
  'task.state': 'taskState',
  'task.needs': 'taskNeeds',
  'limit.exceeded': 'overLimit',
  'budget.state': 'budgetState',
  'budget.forwarded': 'forwarded',
  'budget.way': 'budgetWay',
  'lineTemplate.nameTaken': 'templateTaken',
  'lineTemplate.tooMany': 'templateTooMany',
  'claimTemplate.nameTaken': 'templateName',
  'claimTemplate.tooMany': 'templateRoom',
  'cashOffer.standing': 'offered',
  'cashOffer.state': 'offerState',
  'invoice.numberTaken': 'invoiceTaken',
  'invoice.state': 'invoiceState',
  'rfq.state': 'rfqState',
  'rfq.deadline': 'rfqDeadline',
  'rfq.tasks': 'rfqTasks',
  'rfq.invited': 'rfqInvited',
  'rfq.nobody': 'rfqNobody',
  'report.nothing': 'nothingToReport',
  'relation.unknown': 'unknown',
  'case.noExternalOffice': 'noExternalOffice',
  'office.unsuitable': 'unsuitable',
  'member.unsuitable': 'unsuitable',
  'member.oneself': 'oneself',
  'member.loginTaken': 'loginTaken',
  'login.state': 'loginState',
  'ask.state': 'askState',
  'access.unreachable': 'unreachable',
  'access.revoked': 'revoked',
  'message.empty': 'emptyLetter',
  'settings.conflict': 'conflict',
  'precondition.failed': 'conflict',
  'unit.serialTaken': 'unitTaken',
  'unit.state': 'unitState',
  'unit.window': 'unitState',
  'rma.state': 'rmaState',
  'rma.shippedOften': 'rmaShippedOften',
  'unit.incomplete': 'unitIncomplete',
  'client.emailNeeded': 'emailNeeded',
  'client.hasUser': 'hasUser',
  'dossier.noPortalUser': 'noPortalUser',
  'dossier.state': 'dossierState',
  'rate.limited': 'busy',
  'file.missing': 'fileMissing',
  'file.tooMany': 'fileTooMany',
  'file.tooLarge': 'fileTooLarge',
  'input.tooLarge': 'fileTooLarge',
  'file.type': 'fileType',
  'file.broken': 'fileBroken',
} as const;

/** What to say of a refusal, by its stable code; anything that is none is thrown on. */
export function problemOf(error: unknown, { t }: Pick<Words, 't'>): string {
  if (error instanceof CmsUnreachable) return t('workspace.form.trouble');
  if (!(error instanceof CmsRefusal)) throw error;
  if (error.code === 'member.unsuitable' && error.details.needs === 'loop') return t('workspace.case.problem.deputyLoop');
  if (error.code === 'input.invalid' && typeof error.details.unknown === 'string') return t('workspace.case.problem.templateUnknown');
  const known = Object.hasOwn(SAID, error.code) ? SAID[error.code as keyof typeof SAID] : 'other';
  return t(`workspace.case.problem.${known}`);
}
