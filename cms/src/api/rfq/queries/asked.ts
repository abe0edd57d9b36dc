import type { Dialect } from '../../../domain/database/dialect';
import { reader, statement } from '../../../domain/portico';
import type { MemberViewer } from '../../../http/viewer';
import { COMPANY_LEVEL, LEAD_LEVEL } from '../../../plugins/role-matrix/server/rules/levels';
import { personsOf, type Member } from '../../../plugins/role-matrix/server/rules/standing';
import { rfqObject, RFQS, type RfqSnapshot } from '../snapshot';

/** A request as one of those who were invited to it may know it: of the case, roughly or wholly where the work is, and nothing else. */
export interface AskedRfq {
  invitationId: number;
  documentId: string;
  rfq: RfqSnapshot;
  company: string;
  currency: string;
  portalId: number;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  bidAt: number | null;
}

const asked = (sql: Dialect) =>
  sql.object({
    invitationId: 'mine.id',
    documentId: 'mine.document_id',
    rfq: rfqObject(sql),
    company: 'p.name',
    currency: 'p.currency',
    portalId: 'p.id',
    street: 'k.street',
    postalCode: 'k.postal_code',
    city: 'k.city',
    bidAt: `(SELECT ${sql.instant('b.given_at')} FROM bids_invitation_lnk mb JOIN bids b ON b.id = mb.bid_id WHERE mb.rfq_invitation_id = mine.id LIMIT 1)`,
  });

const ASKED = `${RFQS} JOIN rfq_invitations_rfq_lnk mr ON mr.rfq_id = q.id JOIN rfq_invitations mine ON mine.id = mr.rfq_invitation_id`;
const OF_OFFICES = `JOIN rfq_invitations_office_lnk mo ON mo.rfq_invitation_id = mine.id LEFT JOIN offices_company_lnk mc ON mc.office_id = mo.office_id`;

const ofInvitation = statement('asked_rfq', (sql) => `SELECT ${asked(sql)} AS answer FROM ${ASKED} WHERE mine.id = ? AND mine.invited_at IS NOT NULL`);

const inScope = ({ amongIds }: Dialect) => `p.id = ? AND mine.invited_at IS NOT NULL AND (${amongIds('mo.office_id')} OR ${amongIds('mc.company_id')})`;
const ofOffices = statement('asked_rfqs', (sql) => `SELECT ${sql.list(asked(sql), `${ASKED} ${OF_OFFICES} WHERE ${inScope(sql)} ORDER BY q.deadline DESC, mine.id DESC LIMIT 200`)} AS answer`);
const oneOfOffices = statement('asked_rfq_of_office', (sql) => `SELECT ${asked(sql)} AS answer FROM ${ASKED} ${OF_OFFICES} WHERE ${inScope(sql)} AND mine.document_id = ?`);

/** Whose invitations somebody answers: those of her office, or of all offices of her company (spec 25, levels 3 and 4). Her own company’s case handlers answer none. */
function bindingsOf(member: Member): [number, string, string] {
  const persons = personsOf(member).filter(({ level }) => level >= LEAD_LEVEL);
  const offices = persons.flatMap(({ officeId }) => (officeId === null ? [] : [officeId]));
  const companies = persons.flatMap(({ level, companyId }) => (level >= COMPANY_LEVEL && companyId !== null ? [companyId] : []));
  return [member.portalId, JSON.stringify(offices), JSON.stringify(companies)];
}

export const answersInvitations = ({ member }: Pick<MemberViewer, 'member'>): boolean => personsOf(member).some(({ level }) => level >= LEAD_LEVEL);

export const findAsked = (invitationId: number): Promise<AskedRfq | null> => reader().read<AskedRfq>(ofInvitation(), [invitationId]);

/** What the viewer's offices were invited to, the latest deadline first. */
export const listAsked = async ({ member }: MemberViewer): Promise<AskedRfq[]> => (await reader().read<AskedRfq[]>(ofOffices(), bindingsOf(member))) ?? [];

/** One of them by the invitation's document id; anything else looks like nothing. */
export const findAskedOf = ({ member }: MemberViewer, documentId: string): Promise<AskedRfq | null> => reader().read<AskedRfq>(oneOfOffices(), [...bindingsOf(member), documentId]);
