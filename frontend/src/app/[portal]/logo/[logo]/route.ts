import { logoAnswer } from '@/features/logo/logoAnswer';

export async function GET(_request: Request, { params }: RouteContext<'/[portal]/logo/[logo]'>): Promise<Response> {
  const { portal, logo } = await params;
  return logoAnswer(portal, logo);
}
