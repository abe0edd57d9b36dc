/** The addresses of the pages: of customers, the workspace, clients and their app. */

const part = encodeURIComponent;

/** Pages of the house itself, shown in the place of others: no key of a portal begins with a dash. */
export const troublePath = '/-/trouble';
export const missingPath = '/-/missing';
/** The same within the shell of the workspace: nothing stands there. */
export const workMissingPath = (portal: string) => `${workPath(portal)}/-`;

export const casesPath = (portal: string) => `/${part(portal)}/case`;

export const casePath = (portal: string, number: string) => `${casesPath(portal)}/${part(number)}`;

/** The tabs beside the dashboard, and what each is called in addresses. */
export const tabNames = { plan: 'plan', communication: 'messages', documents: 'documents', budget: 'budget' } as const;

export const tabPath = (portal: string, number: string, tab: keyof typeof tabNames) => `${casePath(portal, number)}/${tabNames[tab]}`;

/** The page of a sample case, for whoever changes the settings. */
export const previewPath = (portal: string, token: string) => `/${part(portal)}/preview/${part(token)}`;

export const documentPath = (portal: string, number: string, document: string) => `${tabPath(portal, number, 'documents')}/${part(document)}`;

export const attachmentPath = (portal: string, number: string, message: string, file: string) =>
  `${tabPath(portal, number, 'communication')}/${part(message)}/${part(file)}`;

export const taskMediaPath = (portal: string, number: string, task: string, file: string) => `${tabPath(portal, number, 'plan')}/${part(task)}/${part(file)}`;

/** Where a letter is sent to, or what was asked for; `tries` is the same for each try of one. */
export const letterPath = (portal: string, number: string, tries: string, ask?: string) =>
  `${tabPath(portal, number, 'communication')}/send?try=${part(tries)}${ask === undefined ? '' : `&ask=${part(ask)}`}`;

export const calendarPath = (portal: string, number: string, appointment: string) =>
  `${casePath(portal, number)}/calendar/${part(appointment)}`;

export const linkPath = (portal: string, token: string, notice?: 'busy') =>
  `${casesPath(portal)}/open/${part(token)}${notice ? `?notice=${notice}` : ''}`;

/** Where the code by SMS is typed in; what is known of it is kept in a cookie, the code itself nowhere. */
export const codePath = (portal: string, token: string) => `${linkPath(portal, token)}/code`;

/** Where the recipient of a mail says that it shall be the last of its kind. */
export const optOutPath = (portal: string, token: string) => `/${part(portal)}/unsubscribe/${part(token)}`;

export const linkSentPath = (portal: string, language?: string) =>
  `${casesPath(portal)}/open/sent${language ? `?language=${part(language)}` : ''}`;

export const workPath = (portal: string) => `/${part(portal)}/work`;

/** What the page to sign in tells of what went before. */
export type SignInNotice = 'out' | 'outHere' | 'reset';

/** Where members sign in; `to` is the page they came for. */
export const signInPath = (portal: string, to?: string, notice?: SignInNotice) => {
  const query = new URLSearchParams({ ...(to && to !== workPath(portal) && { to }), ...(notice && { notice }) }).toString();
  return `${workPath(portal)}/sign-in${query && `?${query}`}`;
};

export const forgottenPath = (portal: string) => `${workPath(portal)}/forgotten`;

export const resetPath = (portal: string, token: string) => `${workPath(portal)}/reset/${part(token)}`;

export const accountPath = (portal: string) => `${workPath(portal)}/account`;

export const workCasesPath = (portal: string) => `${workPath(portal)}/cases`;

/** A list of cases, by what it is asked for. */
export const workListPath = (portal: string, query: string) => `${workCasesPath(portal)}${query && `?${query}`}`;

export const workCasePath = (portal: string, number: string) => `${workCasesPath(portal)}/${part(number)}`;

/** For the scripts of the dashboard and the case list, and for the command menu. */
export const workDataPath = (portal: string, what: 'rows' | 'counts' | 'people' | 'found' | 'dashboard' | 'commands' | 'offices') => `${workPath(portal)}/lists/${what}`;

export const reportsPath = (portal: string) => `${workPath(portal)}/reports`;

/** The report as a file, for what `query` asks. */
export const reportFilePath = (portal: string, format: 'csv' | 'xlsx', query: string) => `${reportsPath(portal)}/cases.${format}?${query}`;

/** Requests for quotation that the member’s offices were invited to. */
export const invitationsPath = (portal: string) => `${workPath(portal)}/rfqs`;

export const invitationPath = (portal: string, id: string) => `${invitationsPath(portal)}/${part(id)}`;

export const invitationPaperPath = (portal: string, id: string, file: string) => `${invitationPath(portal, id)}/papers/${part(file)}`;

/** Where a company outside the network bids. */
export const bidPath = (portal: string, token: string) => `/${part(portal)}/bid/${part(token)}`;

export const bidPaperPath = (portal: string, token: string, file: string) => `${bidPath(portal, token)}/papers/${part(file)}`;

/** Where a form with a bid goes. */
export const bidSendPath = (portal: string, token: string) => `${bidPath(portal, token)}/send`;
export const invitationSendPath = (portal: string, id: string) => `${invitationPath(portal, id)}/send`;

/** The offices and members of the company that one leads. */
export const companyPath = (portal: string) => `${workPath(portal)}/company`;

/** For the scripts of the account page. */
export const memberSessionsPath = (portal: string) => `${workPath(portal)}/sessions`;

/** The parts of a case's page in the workspace, by what they are called in addresses. */
export const workCaseParts = ['communication', 'documents', 'mails', 'plan', 'project', 'costs', 'rfqs', 'settlement', 'invoices', 'budget', 'inspection', 'access', 'chat', 'log'] as const;
export type WorkCasePart = (typeof workCaseParts)[number];

export const workCasePartPath = (portal: string, number: string, name: WorkCasePart) => `${workCasePath(portal, number)}/${name}`;

/** What was asked for a task, and what came of it. */
export const workTaskBudgetPath = (portal: string, number: string, task: string) => `${workCasePartPath(portal, number, 'budget')}/${part(task)}`;

/** The file in which the sum of a budget was worked out. */
export const workCalculationPath = (portal: string, number: string, task: string, budget: string) => `${workTaskBudgetPath(portal, number, task)}/${part(budget)}`;

export const workInvoicePath = (portal: string, number: string, invoice: string) => `${workCasePartPath(portal, number, 'invoices')}/${part(invoice)}`;

/** Papers of a request for quotation, and where more are sent to. */
export const rfqPaperPath = (portal: string, number: string, rfq: string, file: string) => `${workCasePartPath(portal, number, 'rfqs')}/${part(rfq)}/papers/${part(file)}`;
export const rfqUploadPath = (portal: string, number: string, rfq: string) => `${workCasePartPath(portal, number, 'rfqs')}/${part(rfq)}/upload`;

/** An inspection: its start, what it found, its end. */
export const workInspectionPath = (portal: string, number: string, task: string) => `${workCasePartPath(portal, number, 'inspection')}/${part(task)}`;

export const workDocumentPath = (portal: string, number: string, document: string) => `${workCasePartPath(portal, number, 'documents')}/${part(document)}`;

export const workAttachmentPath = (portal: string, number: string, message: string, file: string) => `${workCasePartPath(portal, number, 'communication')}/${part(message)}/${part(file)}`;

export const workTaskMediaPath = (portal: string, number: string, task: string, file: string) => `${workCasePartPath(portal, number, 'plan')}/${part(task)}/${part(file)}`;

export const workMailPath = (portal: string, number: string, message: string) => `${workCasePartPath(portal, number, 'mails')}/${part(message)}`;

export const workMailSourcePath = (portal: string, number: string, message: string) => `${workMailPath(portal, number, message)}/source`;

/** `picture` is the one that is there now: another one has another address. */
export const workPicturePath = (portal: string, number: string, picture: string) => `${workCasePath(portal, number)}/picture?of=${part(picture)}`;

/** For the scripts of the case's page: what it would look like now, in few letters. */
export const workCasePulsePath = (portal: string, number: string) => `${workCasePath(portal, number)}/pulse`;

/** Where a letter goes with its files; `tries` is the same for each try of one. */
export const workSendPath = (portal: string, number: string, tries: string) => `${workCasePath(portal, number)}/send?try=${part(tries)}`;

/** Where files go to the case's documents, its head, a task, with what is asked for one, or as an invoice; `invoice` is the same for each try of one, `picture` the version of the case on which it was chosen. */
export const workUploadPath = (portal: string, number: string, to?: { picture: string } | { task: string } | { budget: string } | { invoice: string }) => {
  const place = to === undefined ? '' : `?${new URLSearchParams(to).toString()}`;
  return `${workCasePath(portal, number)}/upload${place}`;
};

/** For dialogs: whom a task or the case, by its id, can be given to; by its number, what of it can be attached. */
export const workChoicesPath = (portal: string, number: string, id: string, of: 'offices' | 'people' | 'externalOffices' | 'allExternalOffices' | 'externalMembers' | 'handlers' | 'advisers' | 'documents') =>
  `${workCasePath(portal, number)}/choices?id=${part(id)}&of=${of}`;

/** What clients of a portal with claims work in, and the claims of its service agents. */
export const clientPath = (portal: string) => `/${part(portal)}/client`;

/** A list of claims, by what it is asked for. */
export const clientClaimsPath = (portal: string, query = '') => `${clientPath(portal)}/claims${query && `?${query}`}`;

export const clientClaimPath = (portal: string, number: string) => `${clientClaimsPath(portal)}/${part(number)}`;

/** A list as a file, for what `query` asks. */
export const clientClaimFilePath = (portal: string, format: 'csv' | 'xlsx', query: string) => `${clientClaimsPath(portal)}/files/claims.${format}?${query}`;

/** Where a draft is kept and handed in, for the scripts of its page. */
export const draftSavePath = (portal: string, number: string) => `${clientClaimPath(portal, number)}/save`;
export const draftSubmitPath = (portal: string, number: string) => `${clientClaimPath(portal, number)}/submit`;

/** Parts and repairs that lines are made of. */
export const clientMastersPath = (portal: string, of: 'part' | 'labour', words: string) => `${clientPath(portal)}/masters?${new URLSearchParams({ of, q: words }).toString()}`;

/** Where files of a draft are sent to, and where what is written goes with what comes along. */
export const clientFilesPath = (portal: string, number: string) => `${clientClaimPath(portal, number)}/files`;
export const clientFilePath = (portal: string, number: string, file: string) => `${clientFilesPath(portal, number)}/${part(file)}`;
export const clientWritePath = (portal: string, number: string, as: 'answer' | 'comment', tries: string) => `${clientClaimPath(portal, number)}/write?${new URLSearchParams({ as, try: tries }).toString()}`;

export const workClaimsPath = (portal: string, query = '') => `${workPath(portal)}/claims${query && `?${query}`}`;

/** Units of one's own company, and any by its serial number. */
export const clientProductsPath = (portal: string, query = '') => `${clientPath(portal)}/products${query && `?${query}`}`;
export const clientProductPath = (portal: string, unit: string) => `${clientProductsPath(portal)}/${part(unit)}`;
export const clientUnitFilePath = (portal: string, format: 'csv' | 'xlsx', query: string) => `${clientProductsPath(portal)}/files/units.${format}?${query}`;

/** Returns of one's company, and the paper that goes along with one. */
export const clientRmasPath = (portal: string, query = '') => `${clientPath(portal)}/rmas${query && `?${query}`}`;
export const clientRmaPath = (portal: string, number: string) => `${clientRmasPath(portal)}/${part(number)}`;
export const clientRmaPaperPath = (portal: string, number: string) => `${clientRmaPath(portal, number)}/paper`;

/** Where a client says who it is, and how it is written to. */
export const clientAccountPath = (portal: string) => `${clientPath(portal)}/account`;

/** What an office asks of a client, where that is completed or written about upon the version that was read, and what has ended. */
export const clientTaskPath = (portal: string, task: string) => `${clientPath(portal)}/tasks/${part(task)}`;
export const clientTaskWritePath = (portal: string, task: string, as: 'complete' | 'comment', version: string, tries: string) => `${clientTaskPath(portal, task)}/write?${new URLSearchParams({ as, version, try: tries }).toString()}`;
export const clientTaskFilePath = (portal: string, task: string, file: string) => `${clientTaskPath(portal, task)}/files/${part(file)}`;
export const clientHistoryPath = (portal: string, page = 1) => `${clientPath(portal)}/history${page > 1 ? `?page=${page}` : ''}`;

/** Articles that clients read, what goes along with one, and one that is still being written. */
export const clientKnowledgePath = (portal: string, query = '') => `${clientPath(portal)}/knowledge${query && `?${query}`}`;
export const clientArticlePath = (portal: string, number: string) => `${clientKnowledgePath(portal)}/${part(number)}`;
export const clientArticleFilePath = (portal: string, number: string, file: string) => `${clientArticlePath(portal, number)}/files/${part(file)}`;
export const articlePreviewFilePath = (portal: string, token: string, file: string) => `${clientKnowledgePath(portal)}/preview/${part(token)}/files/${part(file)}`;
/** Articles that fit what a claim says. */
export const clientSuggestionsPath = (portal: string, words: string, product: string) => `${clientPath(portal)}/suggestions?${new URLSearchParams({ q: words, product }).toString()}`;

/** The same for agents. */
export const workKnowledgePath = (portal: string, query = '') => `${workPath(portal)}/knowledge${query && `?${query}`}`;
export const workArticlePath = (portal: string, number: string) => `${workKnowledgePath(portal)}/${part(number)}`;
export const workArticleFilePath = (portal: string, number: string, file: string) => `${workArticlePath(portal, number)}/files/${part(file)}`;

/** Dealers and clients with their logins, for agents. */
export const workClientsPath = (portal: string, query = '') => `${workPath(portal)}/clients${query && `?${query}`}`;

export const workClientPath = (portal: string, company: string) => `${workClientsPath(portal)}/${part(company)}`;

/** What was asked of a client of an office; `query` says which task is looked at, or that there shall be another one. */
export const workClientTasksPath = (portal: string, client: string, query = '') => `${workClientPath(portal, client)}/tasks${query && `?${query}`}`;
export const workClientTaskPath = (portal: string, client: string, task: string) => workClientTasksPath(portal, client, new URLSearchParams({ task }).toString());
/** Where a new task goes, and what is written about one. */
export const workClientTaskWritePath = (portal: string, client: string, tries: string, task?: string) => `${workClientTasksPath(portal, client)}/write?${new URLSearchParams({ try: tries, ...(task !== undefined && { task }) }).toString()}`;
export const workClientTaskFilePath = (portal: string, client: string, task: string, file: string) => `${workClientTasksPath(portal, client)}/${part(task)}/${part(file)}`;

/** Clients of an office: the form for a new one, and for what is known of one; where a table of them goes. */
export const newClientPath = (portal: string) => `${workClientsPath(portal)}/new`;
export const changeClientPath = (portal: string, client: string) => `${workClientPath(portal, client)}/change`;
export const inviteClientsPath = (portal: string, query = '') => `${workClientsPath(portal)}/invite${query && `?${query}`}`;
/** What the form of inviting many asks: clients to choose from, what it would come to, that it begins, and how far it has come. */
export const inviteDataPath = (portal: string, what: 'clients' | 'look' | 'begin' | 'progress') => `${inviteClientsPath(portal)}/${what}`;
export const clientImportPath = (portal: string) => `${workClientsPath(portal)}/files/import`;

/** Dossiers of an office, and where many are started at once. */
export const workDossiersPath = (portal: string, query = '') => `${workPath(portal)}/dossiers${query && `?${query}`}`;
export const workDossierPath = (portal: string, dossier: string) => `${workDossiersPath(portal)}/${part(dossier)}`;
export const startDossiersPath = (portal: string, query = '') => `${workDossiersPath(portal)}/start${query && `?${query}`}`;
/** What the form of a start asks: clients to choose from, what it would come to, that it begins, and how far it has come. */
export const startDataPath = (portal: string, what: 'clients' | 'look' | 'begin' | 'progress') => `${startDossiersPath(portal)}/${what}`;

export const workClaimPath = (portal: string, number: string) => `${workClaimsPath(portal)}/${part(number)}`;

/** The mails of a claim. */
export const workClaimMailsPath = (portal: string, number: string) => `${workClaimPath(portal, number)}/mails`;

export const workClaimMailPath = (portal: string, number: string, message: string) => `${workClaimMailsPath(portal, number)}/${part(message)}`;

export const workClaimMailSourcePath = (portal: string, number: string, message: string) => `${workClaimMailPath(portal, number, message)}/source`;

export const workClaimFilePath = (portal: string, number: string, file: string) => `${workClaimPath(portal, number)}/files/${part(file)}`;
export const workClaimWritePath = (portal: string, number: string, tries: string) => `${workClaimPath(portal, number)}/write?${new URLSearchParams({ try: tries }).toString()}`;
export const workClaimListFilePath = (portal: string, format: 'csv' | 'xlsx', query: string) => `${workClaimsPath(portal)}/files/claims.${format}?${query}`;

/** Returns, as agents issue and receive them. */
export const workRmasPath = (portal: string, query = '') => `${workPath(portal)}/rmas${query && `?${query}`}`;
export const workRmaPath = (portal: string, number: string) => `${workRmasPath(portal)}/${part(number)}`;
export const workRmaPaperPath = (portal: string, number: string) => `${workRmaPath(portal, number)}/paper`;
export const issueRmaPath = (portal: string, claim: string) => `${workClaimPath(portal, claim)}/return`;

/** Serial numbers, as agents keep them. */
export const workUnitsPath = (portal: string, query = '') => `${workPath(portal)}/units${query && `?${query}`}`;
export const workUnitPath = (portal: string, unit: string) => `${workUnitsPath(portal)}/${part(unit)}`;
export const workUnitFilePath = (portal: string, format: 'csv' | 'xlsx', query: string) => `${workUnitsPath(portal)}/files/units.${format}?${query}`;
/** Where a table of units goes, and where it is told how far it has come. */
export const unitImportPath = (portal: string) => `${workUnitsPath(portal)}/files/import`;

/** Parts and repairs as agents keep them. */
export const mastersPath = (portal: string, query = '') => `${workPath(portal)}/masters${query && `?${query}`}`;
/** The words that agents keep to write with. */
export const claimTemplatesPath = (portal: string) => `${mastersPath(portal)}/templates`;
export const masterFilePath = (portal: string, of: 'part' | 'labour', format: 'csv' | 'xlsx') => `${mastersPath(portal)}/${of}/masters.${format}`;
export const masterImportPath = (portal: string, of: 'part' | 'labour') => `${mastersPath(portal)}/${of}/import`;

/** Documents that clients of an office are asked to approve. */
export const clientApprovalsPath = (portal: string) => `${clientPath(portal)}/approvals`;
export const clientApprovalPath = (portal: string, request: string) => `${clientApprovalsPath(portal)}/${part(request)}`;
export const clientApprovalFilePath = (portal: string, request: string) => `${clientApprovalPath(portal, request)}/file`;
export const clientCertificatePath = (portal: string, request: string) => `${clientApprovalPath(portal, request)}/certificate`;

/** The same for the office that asks, and where a PDF goes that is to be approved. */
export const workApprovalsPath = (portal: string, client: string) => `${workClientPath(portal, client)}/approvals`;
export const askApprovalPath = (portal: string, client: string) => `${workApprovalsPath(portal, client)}/ask`;
export const workApprovalFilePath = (portal: string, client: string, request: string) => `${workApprovalsPath(portal, client)}/${part(request)}/file`;
export const workCertificatePath = (portal: string, client: string, request: string) => `${workApprovalsPath(portal, client)}/${part(request)}/certificate`;

/** The PDFs that are kept for steps of dossiers, one of them, and where another one goes. */
export const dossierDocumentsPath = (portal: string) => `${workPath(portal)}/dossiers/documents`;
export const dossierDocumentFilePath = (portal: string, type: string, step: string) => `${dossierDocumentsPath(portal)}/${part(type)}/${part(step)}/file`;
export const keepDocumentPath = (portal: string, type: string, step: string, version: string) => `${dossierDocumentsPath(portal)}/${part(type)}/${part(step)}/keep?version=${part(version)}`;

/** The app of an office: where its link leads, what a browser installs it by, and what is shown without a connection. */
export const appPath = (portal: string, device?: 'ios' | 'android' | 'desktop') => `/${part(portal)}/app${device ? `?device=${device}` : ''}`;
export const offlinePath = (portal: string) => `${appPath(portal)}/offline`;
export const manifestPath = (portal: string) => `/${part(portal)}/manifest.webmanifest`;
export const serviceWorkerPath = (portal: string) => `/${part(portal)}/sw.js`;
export const appIconPath = (portal: string, icon: string) => `/${part(portal)}/icons/${part(icon)}`;

/** The devices on which a client of an office gets messages; for scripts, the one of this browser and what its app says of itself. */
export const clientDevicesPath = (portal: string) => `${clientPath(portal)}/devices`;
export const thisDevicePath = (portal: string) => `${clientDevicesPath(portal)}/this`;
export const appFactsPath = (portal: string) => `${clientDevicesPath(portal)}/facts`;
