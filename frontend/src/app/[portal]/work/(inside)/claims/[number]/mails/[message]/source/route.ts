import { readSourceOfClaimMail } from '@/cms/claimMails';
import { memberFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

/** The source of a mail of a claim, as it went or came. */
export const GET = answerAt<RouteContext<'/[portal]/work/claims/[number]/mails/[message]/source'>>((request, { portal, number, message }) =>
  memberFile(request, portal, (session, asked) => readSourceOfClaimMail(session, number, message, asked)),
);
