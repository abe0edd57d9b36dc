import { unitImportAnswer, unitProgressAnswer } from '@/features/workspace/units/unitAnswers';

type At = RouteContext<'/[portal]/work/units/files/import'>;

/** How far the newest table has come. */
export async function GET(_request: Request, { params }: At): Promise<Response> {
  return unitProgressAnswer((await params).portal);
}

/** Looks at a table, or has it taken over. */
export async function POST(request: Request, { params }: At): Promise<Response> {
  return unitImportAnswer(request, (await params).portal);
}
