import type { Core } from '@strapi/strapi';
import { reader, statement } from '../../../../domain/portico';
import { Refusal } from '../../../../domain/refusal';
import { newestText, portalSettings } from '../../../../domain/settings-versions';
import { typeDifferences } from '../rules/differences';
import { typesSchema, type DossierType } from '../rules/dossier-type';
import { typeFindings } from '../rules/findings';
import { readTypes, typesInUse, type OfficeTypes, type TypeInUse } from '../rules/types';

/** The feature under which dossier types stand among the versions of settings. */
const FEATURE = 'dossierTypes';

const offered = statement('dossier_types_offered', ({ object }) => `SELECT ${object({ stored: newestText(FEATURE, '?') })} AS answer`);

const used = statement('dossier_types_used', ({ object, list, json }) => {
  const open = `EXISTS (SELECT 1 FROM portico_dossiers d WHERE d.type_id = t.id AND d.status = 'open')`;
  return `SELECT ${object({ stored: newestText(FEATURE, '?'), wordings: list(json('t.type'), `portico_dossier_types t WHERE t.portal_id = ? AND ${open} ORDER BY t.id DESC`) })} AS answer`;
});

/** The types that an office can start dossiers by now. */
export async function typesOnOffer(portalId: number): Promise<DossierType[]> {
  return readTypes((await reader().read<{ stored: string | null }>(offered(), [portalId]))?.stored ?? null).types;
}

/** The same, with those that it has changed or removed and open dossiers still go on by. */
export async function typesOfOffice(portalId: number): Promise<TypeInUse[]> {
  const found = await reader().read<{ stored: string | null; wordings: DossierType[] }>(used(), [portalId, portalId]);
  return typesInUse(readTypes(found?.stored ?? null).types, found?.wordings ?? []);
}

/** None holds that leads nobody to the end, be it an older one that comes back. */
function leadingOn(value: OfficeTypes): OfficeTypes {
  const findings = typeFindings(value.types);
  if (findings.length > 0) throw new Refusal('dossierType.findings', { findings });
  return value;
}

/** Versions of an office's dossier types (OB-04). New dossiers begin by the newest; those that are open go on by what they began with. */
export const createTypeStore = ({ strapi }: { strapi: Core.Strapi }) =>
  portalSettings(strapi, { feature: FEATURE, read: readTypes, differences: typeDifferences, accept: (given: OfficeTypes) => leadingOn(typesSchema.parse(given)), acceptAgain: leadingOn });

export function typeStore(strapi: Core.Strapi): ReturnType<typeof createTypeStore> {
  return strapi.plugin('onboarding').service('typeStore') as ReturnType<typeof createTypeStore>;
}
