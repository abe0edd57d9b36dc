import type { DossierType, Step } from '../../../plugins/onboarding/server/rules/dossier-type';

/** The steps of a dossier type at which a client is asked to approve a PDF (OB-06). */
export const documentSteps = ({ steps }: DossierType): Step[] => steps.filter(({ triggers }) => triggers.includes('documentRequest'));
