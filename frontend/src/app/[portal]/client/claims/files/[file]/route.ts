import { claimFileAnswer } from '@/features/claims/list/claimFileAnswer';
import { clientClaimsPath } from '@/surroundings/paths';

/** A list as a file: `claims.csv` or `claims.xlsx`. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/client/claims/files/[file]'>): Promise<Response> {
  const { portal, file } = await params;
  return claimFileAnswer(request, portal, file, clientClaimsPath);
}
