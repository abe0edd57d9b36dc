import { memberToken } from '@/cms/member';
import { giveBid, readInvitationOf } from '@/cms/rfqs';
import { bidAnswer } from '@/features/bidding/bidAnswer';
import { invitationPath } from '@/surroundings/paths';

/** Takes the bid of an office. */
export async function POST(request: Request, { params }: RouteContext<'/[portal]/work/rfqs/[id]/send'>): Promise<Response> {
  const { portal, id: encoded } = await params;
  const id = decodeURIComponent(encoded);
  return bidAnswer(request, portal, {
    page: invitationPath(portal, id),
    asked: async () => readInvitationOf(await memberToken(portal), id),
    fields: {},
    give: async (form) => giveBid(await memberToken(portal), id, form),
  });
}
