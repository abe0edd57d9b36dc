import { readRmaPaperOf } from '@/cms/rmas';
import { memberFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

/** The paper for the parcel. */
export const GET = answerAt<RouteContext<'/[portal]/work/rmas/[number]/paper'>>(async (request, { portal, number }) => memberFile(request, portal, (session) => readRmaPaperOf(session, number)));
