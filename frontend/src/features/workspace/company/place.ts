import type { CompanyOffice } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { numberFormat } from '@/ui/words/intl';

type Side = 'north' | 'south' | 'east' | 'west';

/** Where an office lies, in degrees without a sign and with the side that they are on; null where it is not known. */
export function placeOf({ latitude, longitude }: Pick<CompanyOffice, 'latitude' | 'longitude'>): readonly [{ side: Side; degrees: number }, { side: Side; degrees: number }] | null {
  if (latitude === null || longitude === null) return null;
  return [
    { side: latitude < 0 ? 'south' : 'north', degrees: Math.abs(latitude) },
    { side: longitude < 0 ? 'west' : 'east', degrees: Math.abs(longitude) },
  ];
}

/** To some ten metres: as near as an office has to be known. */
const digits = { minimumFractionDigits: 2, maximumFractionDigits: 4 };

export function sayPlace(office: Pick<CompanyOffice, 'latitude' | 'longitude'>, { t, tag }: Words): string | null {
  const numbers = numberFormat(tag, digits);
  return placeOf(office)?.map(({ side, degrees }) => t(`workspace.company.office.place.${side}`, { degrees: numbers.format(degrees) })).join(', ') ?? null;
}
