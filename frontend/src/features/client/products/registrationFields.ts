import type { OwnersUnit } from '@/cms/types';
import type { OwnField } from '@/features/account/OwnForm';
import type { Words } from '@/ui/words/createWords';

/** What a dealer says of a unit (CL-14). */
export const registrationNames = ['ownerName', 'ownerEmail', 'ownerPhone', 'siteAddress', 'deliveredOn'] as const;
type RegistrationName = (typeof registrationNames)[number];

export function registrationFields({ ownerName, ownerEmail, ownerPhone, siteAddress, deliveredOn }: OwnersUnit, { t }: Words): OwnField[] {
  const field = (name: RegistrationName, value: string | null, maxLength: number) => ({ name, label: t(`units.register.${name}`), kind: 'text' as const, value: value ?? '', autoComplete: 'off', maxLength });
  const optional = t('units.register.optional');
  return [
    field('ownerName', ownerName, 200),
    { ...field('ownerEmail', ownerEmail, 254), type: 'email', hint: optional },
    { ...field('ownerPhone', ownerPhone, 40), type: 'tel', hint: optional },
    field('siteAddress', siteAddress, 500),
    { ...field('deliveredOn', deliveredOn, 10), type: 'date' },
  ];
}
