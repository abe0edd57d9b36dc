import type { components } from './api';

/** The names that features use for what the CMS answers. The types come from its OpenAPI document: see `npm run generate`. */
type Schemas = components['schemas'];

export type Portal = Schemas['Portal'];

/** 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:mm': wall clock in the zone that goes with it. */
export type LocalDateTime = string;

/** An ISO 8601 instant in UTC. */
export type Instant = string;

export type Link = Schemas['CustomerLink'];
export type LinkState = Link['state'];
export type OpenedLink = Schemas['CustomerSession'];
export type Opening = OpenedLink | Schemas['CodeAsked'];

export type Member = Schemas['Member'];
export type Account = Schemas['Account'];
/** How dates are written for somebody who has chosen. */
export type DateFormat = NonNullable<Member['dateFormat']>;

export type ClientCompanies = Schemas['ClientCompanies'];
export type ClientCompany = Schemas['ClientCompany'];
export type ClientLogin = Schemas['ClientLogin'];

export type MemberSession = Schemas['MemberSession'];

/** What a client of an office gets messages on. */
export type ClientApp = Schemas['ClientApp'];
export type PortalStores = Schemas['PortalStores'];

export type Company = Schemas['Company'];
export type CompanyOffice = Schemas['CompanyOffice'];
export type CompanyMember = Schemas['CompanyMember'];
export type Oneself = Schemas['Oneself'];

export type ListedCase = Schemas['ListedCase'];
export type ListedCases = Schemas['ListedCases'];
export type Dashboard = Schemas['Dashboard'];
export type Since = Schemas['Since'];
export type Meetings = Schemas['Meetings'];
export type ExternalOffices = Schemas['ExternalOffices'];
export type WorkViews = Schemas['WorkViews'];
export type WorkPerson = Schemas['WorkPerson'];

export type OptOut = Schemas['OptOut'];

export type CaseListItem = Schemas['CaseListItem'];
export type CustomerPage = Schemas['CustomerPage'];
export type CustomerCase = CustomerPage['case'];
export type CaseType = CustomerCase['type'];
export type CaseStatus = CustomerCase['status'];
export type Handler = NonNullable<CustomerPage['handler']>;
export type TrackerStage = CustomerPage['tracker'][number];
export type Tab = CustomerPage['tabs'][number];
export type Unseen = CustomerPage['unseen'];
export type Head = Schemas['Head'];
export type Appointment = Schemas['Appointment'];

export type AnyPreview = Schemas['Preview'];
export type CustomerPreview = Schemas['CustomerPreview'];
export type ClientPreview = Schemas['ClientPreview'];
export type OfficePreview = Schemas['OfficePreview'];
export type ClientPortal = Schemas['ClientPortal'];
export type OfficePortal = Schemas['OfficePortal'];
export type OfficeHome = Schemas['OfficeHome'];
export type ClientProgress = Schemas['ClientProgress'];
export type ClientTaskRow = Schemas['ClientTaskRow'];
export type ClientTasks = Schemas['ClientTasks'];
export type ClientTask = Schemas['ClientTask'];
export type ClientRecord = Schemas['ClientRecord'];
export type ClientWording = Schemas['ClientWording'];
export type CustomerPlan = Schemas['CustomerPlan'];
export type PlanTask = Schemas['PlanTask'];

export type Ask = Schemas['CustomerAsk'];
export type Attachment = Schemas['Attachment'];

export type CustomerDocuments = Schemas['CustomerDocuments'];
export type CustomerDocument = Schemas['CustomerDocument'];

/** Sums are in the smallest unit of the currency. */
export type CustomerBudget = Schemas['CustomerBudget'];
export type CustomerBudgetInDetail = Schemas['CustomerBudgetInDetail'];

/** Newest first; `next` is the cursor of older ones. */
export type News = Schemas['News'];
export type NewsEntry = Schemas['NewsEntry'];
export type NewsKind = NewsEntry['kind'];
export type NewsFacts = { [Kind in NewsKind]: Extract<NewsEntry, { kind: Kind }>['facts'] };

/** Newest first; `next` is the cursor of older ones. */
export type Messages = Schemas['CustomerMessages'];
export type Message = Schemas['CustomerMessage'];

/** What was sent and received about a case, newest first. */
export type MailHistoryEntry = Schemas['MessageHistoryEntry'];

/** A case as a member of the workspace sees it. */
export type CaseCosts = Schemas['CaseCosts'];
export type Settlement = Schemas['Settlement'];
export type CaseInvoices = Schemas['CaseInvoices'];
export type Invoice = CaseInvoices['invoices'][number];
export type InvoicingCompany = CaseInvoices['companies'][number];
export type TaskBudgets = Schemas['TaskBudgets'];
export type Budget = TaskBudgets['budgets'][number];
export type BudgetChange = NonNullable<TaskBudgets['change']>;
export type NextBudgetLine = TaskBudgets['next'][number];
export type LineTemplate = Schemas['LineTemplate'];
export type CaseRfqs = Schemas['CaseRfqs'];
export type Rfq = CaseRfqs['rfqs'][number];
export type RfqOffices = Schemas['RfqOffices'];
export type AskedRfq = Schemas['AskedRfq'];
export type AskedRfqRow = Schemas['AskedRfqRow'];
export type BidLinkState = Schemas['BidLink']['state'];
export type CashOffer = TaskBudgets['cashOffers'][number];
export type WorkCase = Schemas['WorkCase'];
export type CaseCommand = WorkCase['commands'][number]['name'];
export type WorkTask = Schemas['WorkTask'];
export type TaskCommand = WorkTask['commands'][number]['name'];
export type ReportedFindings = Schemas['ReportedFindings'];
export type Findings = NonNullable<ReportedFindings['findings']>;
export type WorkDocument = Schemas['WorkDocument'];

/** A claim as its client or a service agent reads it. */
export type Claim = Schemas['Claim'];
export type ClaimDocument = Schemas['ClaimDocument'];
export type ClaimState = Claim['state'];
export type ClaimCommand = Claim['commands'][number];
export type ListedClaims = Schemas['ListedClaims'];
export type ClaimFigures = Schemas['ClaimFigures'];
export type ClaimCounts = Schemas['ClaimCounts'];
export type ClaimFilters = Schemas['ClaimFilters'];
export type ClaimMasters = Schemas['ClaimMasters'];
export type MasterImport = Schemas['MasterImport'];
export type ClaimTemplates = Schemas['ClaimTemplates'];
export type ClaimTemplate = Schemas['ClaimTemplate'];
export type FilledClaimTemplate = Schemas['FilledClaimTemplate'];

/** A return as its client or a service agent reads it. */
export type Rma = Schemas['Rma'];
export type RmaState = Rma['state'];
export type ListedRmas = Schemas['ListedRmas'];
export type RmaCounts = Schemas['RmaCounts'];
export type RmasOfClaim = Schemas['RmasOfClaim'];

/** A unit as its company and agents read it, or as everybody may. */
export type Unit = Schemas['Unit'];
export type OwnersUnit = Schemas['UnitForOwner'];
export type EverybodysUnit = Schemas['UnitForEverybody'];
export type UnitWarranty = Schemas['UnitWarranty'];
export type WarrantyState = UnitWarranty['state'];
export type ListedUnits = Schemas['ListedUnits'];
export type FoundUnit = Schemas['FoundUnit'];
export type UnitChoices = Schemas['UnitChoices'];
export type UnitImport = Schemas['UnitImport'];
export type UnitImportProgress = Schemas['UnitImportProgress'];

export type ClaimPart = Schemas['ClaimPart'];
export type ClaimLabour = Schemas['ClaimLabour'];

export type Article = Schemas['Article'];
export type ArticlePreview = Schemas['ArticlePreview'];
export type ListedArticles = Schemas['ListedArticles'];
export type SuggestedArticle = Schemas['SuggestedArticle'];

/** A client of an office, and the dossiers by which the office leads it. */
export type ClientRecords = Schemas['ClientRecords'];
export type ClientInvitations = Schemas['ClientInvitations'];
export type ClientInvitationProgress = Schemas['ClientInvitationProgress'];
export type ClientRecordImport = Schemas['ClientRecordImport'];
export type DossierTypes = Schemas['DossierTypes'];
export type DossierRow = Schemas['DossierRow'];
export type DossierList = Schemas['DossierList'];
export type Dossier = Schemas['Dossier'];
export type DossierCommand = Dossier['commands'][number];
export type DossierStart = Schemas['DossierStart'];
export type DossierStartLook = Schemas['DossierStartLook'];
export type DossierStartProgress = Schemas['DossierStartProgress'];

/** Newest first; `next` is the cursor of older entries. */
export type CaseLog = Schemas['CaseLog'];
export type CaseLogEntry = Schemas['CaseLogEntry'];

/** Newest first; `next` is the cursor of older letters. */
export type CaseMessages = Schemas['CaseMessages'];
export type CaseMessage = Schemas['CaseMessage'];
export type CaseAsk = Schemas['Ask'];
/** Newest first; `next` is the cursor of older messages. */
export type Chat = Schemas['Chat'];
export type ChatMessage = Schemas['ChatMessage'];
export type ChatMember = Schemas['ChatMember'];
export type MailHistory = Schemas['MailHistory'];
export type WholeMail = Schemas['WholeMessage'];

export type CustomerAccess = Schemas['CustomerAccess'][number];
export type CaseSettings = Schemas['CaseSettings'];

/** A document that a client is asked to approve, as it reads it, and as its office does. */
export type Approval = Schemas['Approval'];
export type ClientApproval = Schemas['ClientApproval'];
export type ApprovedDocument = Schemas['ApprovedDocument'];
export type DossierDocument = Schemas['DossierDocument'];
