import type { Step } from '../../../server/rules/dossier-type';
import type { Language } from '../api';
import type { FindingAt } from '../types/finding-words';

/** What the fields of a step work on. */
export interface StepFormProps {
  step: Step;
  /** `types.0.steps.2` */
  at: string;
  languages: Language[];
  readOnly: boolean;
  errorAt: FindingAt;
  onChange(step: Step): void;
}
