import { readCalculation } from '@/cms/workCase';
import { memberFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

/** How the sum of a budget was worked out. */
export const GET = answerAt<RouteContext<'/[portal]/work/cases/[number]/budget/[task]/[budget]'>>(async (request, { portal, number, budget }) =>
  memberFile(request, portal, (session, asked) => readCalculation(session, number, budget, asked)),
);
