import { memberToken } from '@/cms/member';
import { giveBid, readInvitationOf } from '@/cms/rfqs';
import { bidAnswer } from '@/features/bidding/bidAnswer';
import { answerAt } from '@/surroundings/answerAt';
import { invitationPath } from '@/surroundings/paths';

/** Takes the bid of an office. */
export const POST = answerAt<RouteContext<'/[portal]/work/rfqs/[id]/send'>>(async (request, { portal, id }) => {
  return bidAnswer(request, portal, {
    page: invitationPath(portal, id),
    asked: async () => readInvitationOf(await memberToken(portal), id),
    fields: {},
    give: async (form) => giveBid(await memberToken(portal), id, form),
  });
});
