import { readCalculation } from '@/cms/workCase';
import { memberFile } from '@/features/workspace/case/documents/memberFile';

/** How the sum of a budget was worked out. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/work/cases/[number]/budget/[task]/[budget]'>): Promise<Response> {
  const { portal, number, budget } = await params;
  return memberFile(request, portal, (session, asked) => readCalculation(session, decodeURIComponent(number), decodeURIComponent(budget), asked));
}
