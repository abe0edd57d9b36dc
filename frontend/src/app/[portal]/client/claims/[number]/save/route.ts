import { draftSavedAnswer } from '@/features/client/draft/draftAnswers';

export async function POST(request: Request, { params }: RouteContext<'/[portal]/client/claims/[number]/save'>): Promise<Response> {
  const { portal, number } = await params;
  return draftSavedAnswer(request, portal, decodeURIComponent(number));
}
