import { logoAnswer } from '@/features/logo/logoAnswer';

export async function GET(_request: Request, { params }: RouteContext<'/[portal]/logo'>): Promise<Response> {
  const { portal } = await params;
  return logoAnswer(portal);
}
