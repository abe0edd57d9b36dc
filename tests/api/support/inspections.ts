import type { CopyUnderTest } from '../../stack/copy.ts';
import { type Answer, contentOf, type Data, someAddress } from './calls.ts';
import { formOf } from './files.ts';
import type { Installation } from './installation.ts';
import { type ReadPaper, readPaper } from './papers.ts';
import type { FoundedPortal } from './portal.ts';
import type { StoredCase } from './rest.ts';
import { until } from './until.ts';

export interface Findings {
  readonly inspectedOn: string | null;
  readonly cause: string | null;
  readonly causeStopped: string | null;
  readonly extent: string | null;
  readonly rooms: readonly { readonly name: string; readonly damage: string | null; readonly moisture: number | null }[];
  readonly habitable: string | null;
  readonly recommendation: string | null;
}

export interface ReportedFindings {
  readonly version: string;
  readonly status: string;
  readonly findings: Findings | null;
}

export const someFindings = {
  inspectedOn: '2031-01-09',
  cause: 'A burst pipe behind the sink, blåbærsyltetøy.',
  causeStopped: 'yes',
  extent: 'Water ran under the floor of two rooms.',
  rooms: [{ name: 'Kjøkken', damage: 'The oak floor has swollen', moisture: 24.5 }, { name: 'Gang', damage: 'The wall is damp', moisture: null }],
  habitable: 'partly',
  recommendation: 'Open the floor, dry for two weeks, and lay it anew.',
} as const satisfies Findings;

/** The inspection of a case, as somebody with this token sees it. */
export function inspectionOf(installation: Installation, token: string, task: string) {
  const at = `/api/tasks/${task}`;
  const read = (): Promise<Answer<Data<ReportedFindings>>> => installation.send({ path: `${at}/findings`, token });
  const report = (findings: object, version?: string): Promise<Answer<Data<ReportedFindings>>> =>
    installation.send({ method: 'PUT', path: `${at}/findings`, token, body: findings, ...(version !== undefined && { headers: { 'If-Match': `"${version}"` } }) });
  return {
    read,
    report,
    /** In place of what stands there now. */
    write: async (findings: object = someFindings): Promise<ReportedFindings> => contentOf(await report(findings, contentOf(await read()).version)),
    give: (command: string, body: object = {}) => installation.send({ method: 'POST', path: `${at}/${command}`, token, body }),
    addMedia: async (...files: readonly { name: string; content: Buffer }[]): Promise<void> => {
      contentOf(await installation.send<Data<unknown>>({ method: 'POST', path: `${at}/media`, token, body: formOf({}, files, 'files') }));
    },
    move: (file: string, to: 'extras' | 'media') => installation.send({ method: 'POST', path: `${at}/media/${file}/move`, token, body: { to } }),
  };
}

/** An inspection of a case, started. */
export async function startedInspection(portal: FoundedPortal, of: Pick<StoredCase, 'documentId'>, title = 'Inspection'): Promise<string> {
  const { documentId } = await portal.rest.createTask(of, { title, kind: 'inspection', mainInspection: true, office: portal.inspectionOffice.documentId });
  await portal.rest.give(`tasks/${documentId}/responsible`, { responsible: portal.inspector.documentId });
  await portal.rest.give(`tasks/${documentId}/start`);
  return documentId;
}

interface MadeReport {
  readonly document_id: string;
  readonly title: string;
  readonly version: number;
  readonly shared: boolean | number;
}

/** The report of a kind that the product has made, once it has come so far. */
export const madeReport = ({ database }: Installation, of: Pick<StoredCase, 'id'>, kind: 'inspectionReport' | 'settlementReport', version = 1): Promise<MadeReport> =>
  until(`version ${version} of the ${kind}`, async () => {
    const [found] = await database.rows<MadeReport>(
      'SELECT d.document_id, d.title, d.version, d.shared FROM case_documents d JOIN case_documents_case_lnk l ON l.case_document_id = d.id WHERE l.case_id = ? AND d.kind = ? AND d.version = ?',
      [of.id, kind, version],
    );
    return found;
  });

/** What stands in a file of the workspace or of the customer's. */
export async function paperAt(copy: CopyUnderTest, path: string, token: string): Promise<ReadPaper> {
  const response = await fetch(`${copy.cms}${path}`, { headers: { 'X-Portico-Frontend': copy.frontendKey, 'X-Forwarded-For': someAddress(), Authorization: `Bearer ${token}` } });
  if (!response.ok) throw new Error(`The file answered ${response.status}`);
  return readPaper(new Uint8Array(await response.arrayBuffer()));
}
