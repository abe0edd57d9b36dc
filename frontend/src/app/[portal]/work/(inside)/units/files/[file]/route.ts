import { unitFileAnswer } from '@/features/units/list/unitFileAnswer';
import { workUnitsPath } from '@/surroundings/paths';

/** The list as a file: `units.csv` or `units.xlsx`. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/work/units/files/[file]'>): Promise<Response> {
  const { portal, file } = await params;
  return unitFileAnswer(request, portal, file, workUnitsPath);
}
