import type { DossierType } from './dossier-type';
import { CREATE_NEW_USER } from './shipped';

/** The dossier types of an office. */
export interface OfficeTypes {
  types: DossierType[];
}

/** Where nothing has been saved, an office has the type that the product ships. */
export const readTypes = (stored: string | null): OfficeTypes => (stored === null ? { types: [CREATE_NEW_USER] } : (JSON.parse(stored) as OfficeTypes));

/** A type as an office sees its dossiers by it; one that is not on offer (any more) starts none. */
export interface TypeInUse {
  type: DossierType;
  onOffer: boolean;
}

/**
 * The types on offer, and those that open dossiers still go on by: an older wording of a type lends it the steps that it has
 * lost, and a type that was removed stands behind the others. `used` are wordings, the newest first.
 */
export function typesInUse(offered: readonly DossierType[], used: readonly DossierType[]): TypeInUse[] {
  const shown = new Map<string, TypeInUse>(offered.map((type) => [type.key, { type, onOffer: true }]));
  for (const older of used) {
    const known = shown.get(older.key);
    if (!known) {
      shown.set(older.key, { type: older, onOffer: false });
      continue;
    }
    const lost = older.steps.filter(({ key }) => !known.type.steps.some((step) => step.key === key));
    if (lost.length > 0) shown.set(older.key, { ...known, type: { ...known.type, steps: [...known.type.steps, ...lost] } });
  }
  return [...shown.values()];
}
