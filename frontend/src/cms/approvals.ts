import 'server-only';
import { askCms, callCms, cmsPath, type Form } from './call';
import { askAsMember } from './member';
import type { Approval, ApprovedDocument, ClientApproval, DossierDocument } from './types';

export const listApprovals = (portal: string): Promise<Approval[]> => askAsMember<Approval[]>(portal, '/approvals');

export const readApproval = (portal: string, request: string): Promise<Approval> => askAsMember<Approval>(portal, cmsPath`/approvals/${request}`);

type Asked = { range: string | null; download: boolean };

const filePath = (path: string, download: boolean) => `${path}${download ? '?download=1' : ''}`;

export const readApprovalFile = (session: string, request: string, { range, download }: Asked): Promise<Response> => callCms(filePath(cmsPath`/approvals/${request}/file`, download), { session, range });

/** Drawn anew each time. */
export const readCertificate = (session: string, request: string): Promise<Response> => callCms(cmsPath`/approvals/${request}/certificate.pdf`, { session, range: null });

/** What was looked at, by its hash, and by which browser; `tries` is the same for each try of one decision. */
type Looked = { sha256: string; userAgent: string; tries: string };

const looked = ({ sha256, userAgent }: Looked) => ({ sha256, ...(userAgent && { userAgent }) });

export const approveDocument = (portal: string, request: string, seen: Looked): Promise<Approval> => askAsMember<Approval>(portal, cmsPath`/approvals/${request}/approve`, { method: 'POST', body: looked(seen), idempotencyKey: seen.tries });

export const declineDocument = (portal: string, request: string, seen: Looked, reason: string): Promise<Approval> =>
  askAsMember<Approval>(portal, cmsPath`/approvals/${request}/decline`, { method: 'POST', body: { ...looked(seen), reason }, idempotencyKey: seen.tries });

/** Whether a document was approved in a portal; asked by whoever has its hash. */
export const verifyDocument = (portal: string, sha256: string): Promise<ApprovedDocument> => askCms<ApprovedDocument>(cmsPath`/portals/${portal}/approved-documents/${sha256}`);

export const listClientApprovals = (portal: string, client: string): Promise<ClientApproval[]> => askAsMember<ClientApproval[]>(portal, cmsPath`/client-records/${client}/approvals`);

/** The form holds the PDF, and what is said of it. */
export const askForApproval = (session: string, client: string, form: Form, tries: string): Promise<ClientApproval> => askCms<ClientApproval>(cmsPath`/client-records/${client}/approvals`, { method: 'POST', session, form, idempotencyKey: tries });

export const readClientApprovalFile = (session: string, request: string, { range, download }: Asked): Promise<Response> => callCms(filePath(cmsPath`/client-approvals/${request}/file`, download), { session, range });

export const readClientCertificate = (session: string, request: string): Promise<Response> => callCms(cmsPath`/client-approvals/${request}/certificate.pdf`, { session, range: null });

export const listDossierDocuments = (portal: string): Promise<DossierDocument[]> => askAsMember<DossierDocument[]>(portal, '/dossier-documents');

/** Upon the version that was looked at. */
export const keepDossierDocument = (session: string, type: string, step: string, version: string, form: Form): Promise<DossierDocument> =>
  askCms<DossierDocument>(cmsPath`/dossier-documents/${type}/${step}`, { method: 'POST', session, form, ifMatch: version });

export const readDossierDocumentFile = (session: string, type: string, step: string, { range, download }: Asked): Promise<Response> => callCms(filePath(cmsPath`/dossier-documents/${type}/${step}/file`, download), { session, range });
