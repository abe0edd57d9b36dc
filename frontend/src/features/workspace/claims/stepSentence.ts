import type { Claim } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';

/** Who did what with a claim. */
export const stepSentence = ({ step, who, assigned }: Pick<Claim['history'][number], 'step' | 'who' | 'assigned'>, { t }: Pick<Words, 't'>): string =>
  step === 'assign' ? t('workspace.claims.assigned', { name: who, agent: assigned ?? '' }) : t(`claims.steps.${step}`, { name: who });
