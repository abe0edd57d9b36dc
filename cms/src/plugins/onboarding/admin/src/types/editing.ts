import type { DossierType } from '../../../server/rules/dossier-type';
import type { FindingAt } from './finding-words';

/** A type that is being written, and where it stands among the others: `types.0`. */
export interface TypeEditing {
  type: DossierType;
  at: string;
  /** Its key is fixed. */
  saved: boolean;
  readOnly: boolean;
  errorAt: FindingAt;
  /** How much is wrong below a place. */
  countAt(setting: string): number;
  change(type: DossierType): void;
}
