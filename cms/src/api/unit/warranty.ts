import type { Knex } from 'knex';
import { readIn } from '../../domain/database/read-in';
import { statement } from '../../domain/portico';
import type { LocalDate } from '../../domain/time';
import { policyFor, readPolicies } from '../../plugins/warranty/server/rules/policies';
import type { Extension, UnitDays } from '../../plugins/warranty/server/rules/terms';
import { verdict, type Verdict } from '../../plugins/warranty/server/rules/verdict';
import { newestPolicies, policyVersionOf } from '../../plugins/warranty/server/services/policy-store';
import { plainSerial } from './rules/plain-serial';

/** What a claim was told about its unit, as it is kept with it. */
export interface KeptVerdict extends Verdict {
  /** The day of the failure that it is about. */
  failedOn: LocalDate;
  /** The policy that was asked, and the number of its version; no name where none was found, or where the unit is with somebody else. */
  policy: string | null;
  policyVersion: number;
}

/** A serial number, who asks, and when the unit failed. */
interface Question {
  portalId: number;
  companyId: number;
  serial: string;
  failedOn: LocalDate;
}

interface FoundUnit extends UnitDays {
  id: number;
  companyId: number | null;
  registration: 'pending' | 'registered';
  extensions: Extension[] | null;
  model: { number: string; line: string | null } | null;
}

interface Found {
  policies: string | null;
  policyVersion: number;
  unit: FoundUnit | null;
}

/** The unit of a serial number, of several products that have it the company's own; nothing of whom it belongs to. */
const judged = statement('unit_judged', ({ object, one, date, json }) => {
  const unit = object({
    id: 'u.id',
    companyId: 'uc.company_id',
    shippedOn: date('u.shipped_on'),
    deliveredOn: date('u.delivered_on'),
    registeredOn: date('u.registered_on'),
    registration: `coalesce(u.registration, 'pending')`,
    extensions: json('u.extensions'),
    model: one(object({ number: 'm.number', line: 'm.line' }), 'units_model_lnk um JOIN products m ON m.id = um.product_id WHERE um.unit_id = u.id'),
  });
  const found = `portico_unit_serials s JOIN units u ON u.id = s.unit_id LEFT JOIN units_company_lnk uc ON uc.unit_id = u.id
    WHERE s.portal_id = ? AND s.serial = ? ORDER BY CASE WHEN uc.company_id = ? THEN 0 ELSE 1 END, u.id`;
  return `SELECT ${object({ policies: newestPolicies('?'), policyVersion: policyVersionOf('?'), unit: one(unit, found) })} AS answer`;
});

interface Judgement {
  unit: number | null;
  verdict: KeptVerdict;
}

/** How the warranty of a serial number stands for a company (CL-06), in the transaction of whoever keeps it; null where no number is said. */
export async function judgementIn(trx: Knex, { portalId, companyId, serial, failedOn }: Question): Promise<Judgement | null> {
  const plain = plainSerial(serial);
  if (plain === '') return null;
  const found = await readIn<Found>(trx, judged(), [portalId, portalId, portalId, plain, companyId]);
  if (!found) throw new Error('The verdict gave no row');
  const { unit, policies, policyVersion } = found;
  if (!unit) return { unit: null, verdict: { ...verdict(null, null, [], failedOn), failedOn, policy: null, policyVersion } };
  const own = unit.companyId === companyId;
  const policy = policyFor(readPolicies(policies), unit.model);
  const registeredOn = unit.registration === 'registered' ? unit.registeredOn : null;
  const given = verdict({ ...unit, registeredOn, own }, policy, unit.extensions ?? [], failedOn);
  return { unit: unit.id, verdict: { ...given, failedOn, policy: own ? (policy?.name ?? null) : null, policyVersion } };
}
