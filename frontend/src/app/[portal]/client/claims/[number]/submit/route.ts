import { draftSubmittedAnswer } from '@/features/client/draft/draftAnswers';

export async function POST(request: Request, { params }: RouteContext<'/[portal]/client/claims/[number]/submit'>): Promise<Response> {
  const { portal, number } = await params;
  return draftSubmittedAnswer(request, portal, decodeURIComponent(number));
}
