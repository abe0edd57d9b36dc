import { masterFileAnswer } from '@/features/workspace/masters/masterAnswers';

/** All parts or standard times as a file: `masters.csv` or `masters.xlsx`. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/work/masters/[kind]/[file]'>): Promise<Response> {
  const { portal, kind, file } = await params;
  return masterFileAnswer(request, portal, kind, file);
}
