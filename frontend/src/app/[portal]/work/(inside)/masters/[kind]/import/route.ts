import { masterImportAnswer } from '@/features/workspace/masters/masterAnswers';

/** Looks at a table, or takes it over. */
export async function POST(request: Request, { params }: RouteContext<'/[portal]/work/masters/[kind]/import'>): Promise<Response> {
  const { portal, kind } = await params;
  return masterImportAnswer(request, portal, kind);
}
