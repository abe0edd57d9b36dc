import { z } from 'zod';
import { rounded, type PlacedOffice } from '../office/rules/choosing';

/** An office as it is offered: where it is, and how far that is from where the damage is. */
export const place = {
  documentId: z.string(),
  name: z.string(),
  company: z.string(),
  street: z.string().nullable(),
  postalCode: z.string().nullable(),
  city: z.string().nullable(),
  km: z.number().nullable().meta({ description: 'From the damage site along the great circle, from the farthest where there are several; null where there are no coordinates.' }),
  available: z.boolean(),
};

export const placeAnswer = ({ documentId, name, company, street, postalCode, city, km, available }: PlacedOffice) => ({
  documentId,
  name,
  company: company.name,
  street,
  postalCode,
  city,
  km: rounded(km),
  available,
});
