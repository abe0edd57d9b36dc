import { readCasePicture } from '@/cms/workCase';
import { memberFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

/** The picture at the head of the case. */
export const GET = answerAt<RouteContext<'/[portal]/work/cases/[number]/picture'>>(async (request, { portal, number }) =>
  memberFile(request, portal, (session, asked) => readCasePicture(session, number, asked)),
);
