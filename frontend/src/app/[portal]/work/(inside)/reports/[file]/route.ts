import { reportAnswer } from '@/features/workspace/reports/reportAnswer';

/** The report as a file: `cases.csv` or `cases.xlsx`. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/work/reports/[file]'>): Promise<Response> {
  const { portal, file } = await params;
  return reportAnswer(request, portal, file);
}
