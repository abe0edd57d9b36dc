import { hashed } from '../../../domain/database/hashed';
import type { Dialect } from '../../../domain/database/dialect';
import type { Binding } from '../../../domain/database/statement';
import { holds } from '../../../domain/database/within';
import { dialect, reader, statement } from '../../../domain/portico';
import type { LoginFacts } from '../rules/login-state';

/** So many companies stand on a page. */
export const COMPANY_PAGE = 30;

export interface ListedCompany {
  documentId: string;
  name: string;
  kind: string;
  phone: string | null;
  logins: number;
  openClaims: number;
}

export interface Login extends LoginFacts {
  documentId: string;
  name: string;
  title: string | null;
  email: string;
}

export interface StoredClientCompany extends Omit<ListedCompany, 'logins'> {
  /** When it was changed last, in milliseconds UTC. */
  updatedAt: number;
  labourRate: number | null;
  logins: Login[];
}

/** The companies `co` of a portal whose people are clients (answer 18): a dealer's or client's, never the portal's own or a partner's. */
const CLIENT_COMPANIES = `companies co JOIN companies_portal_lnk cp ON cp.company_id = co.id WHERE cp.portal_id = ? AND co.kind IN ('dealer', 'client')`;

const PEOPLE = 'offices_company_lnk oc JOIN members_office_lnk mo ON mo.office_id = oc.office_id JOIN members m ON m.id = mo.member_id';
const OPEN_CLAIMS = `(SELECT count(*) FROM portico_claim_list l WHERE l.portal_id = cp.portal_id AND l.company_id = co.id AND l.state IN ('submitted', 'inReview', 'infoRequested', 'approved', 'rejected'))`;

const active = ({ client }: Dialect) => (client === 'postgres' ? 'm.active = true' : 'm.active = 1');

/** A page of companies by name, and one more to tell whether others follow. `words` stand in their names, or in those or the addresses of their people. */
export async function readClientCompanies(portalId: number, words: string | undefined, page: number): Promise<ListedCompany[]> {
  const sql = dialect();
  const row = sql.object({
    documentId: 'co.document_id',
    name: 'co.name',
    kind: 'co.kind',
    phone: 'co.phone',
    logins: `(SELECT count(*) FROM ${PEOPLE} WHERE oc.company_id = co.id AND ${active(sql)})`,
    openClaims: OPEN_CLAIMS,
  });
  const [[company, ofCompany], [name, ofName], [email, ofEmail]] = [holds('co.name', words ?? ''), holds('m.name', words ?? ''), holds('m.email', words ?? '')];
  const found = words ? ` AND (${company} OR EXISTS (SELECT 1 FROM ${PEOPLE} WHERE oc.company_id = co.id AND (${name} OR ${email})))` : '';
  const bindings: Binding[] = words ? [...ofCompany, ...ofName, ...ofEmail] : [];
  const statementOf = `SELECT ${sql.list(row, `${CLIENT_COMPANIES}${found} ORDER BY lower(co.name), co.id LIMIT ${COMPANY_PAGE + 1} OFFSET ?`)} AS answer`;
  return (await reader().read<ListedCompany[]>(hashed('client_companies', statementOf), [portalId, ...bindings, (page - 1) * COMPANY_PAGE])) ?? [];
}

const clientCompany = statement('client_company', ({ object, list, flag, instant }) => {
  const login = object({
    documentId: 'm.document_id',
    name: 'm.name',
    title: 'm.title',
    email: 'm.email',
    active: flag('m.active'),
    invitedAt: 'pl.invited_at',
    acceptedAt: 'pl.accepted_at',
    signedInAt: 'pl.signed_in_at',
  });
  return `SELECT ${object({
    documentId: 'co.document_id',
    updatedAt: instant('co.updated_at'),
    name: 'co.name',
    kind: 'co.kind',
    phone: 'co.phone',
    labourRate: 'co.labour_rate',
    openClaims: OPEN_CLAIMS,
    logins: list(login, `${PEOPLE} LEFT JOIN portico_logins pl ON pl.member_id = m.id WHERE oc.company_id = co.id ORDER BY m.name, m.id`),
  })} AS answer FROM ${CLIENT_COMPANIES} AND co.document_id = ?`;
});

export const readClientCompany = (portalId: number, documentId: string) => reader().read<StoredClientCompany>(clientCompany(), [portalId, documentId]);
