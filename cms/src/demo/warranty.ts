import { readFileSync } from 'node:fs';
import type { Core } from '@strapi/strapi';
import { SYSTEM } from '../domain/actor';
import type { Portal } from '../domain/portal';
import { findPortal } from '../domain/portals';
import { addDays, localDate } from '../domain/time';
import type { MemberViewer } from '../http/viewer';
import { assignClaim, commentOnClaim, moveClaim } from '../api/claim/commands/handle';
import { createClaim, saveDraft, submitClaim } from '../api/claim/commands/draft';
import type { EnteredLine } from '../api/claim/commands/lines';
import type { LineKind } from '../api/claim/rules/totals';
import type { ClaimCommand } from '../api/claim/states';
import type { Settings } from '../plugins/visibility/server/rules/settings';
import { DEFAULT_SETTINGS } from '../plugins/visibility/server/rules/settings';
import { settingsStore } from '../plugins/visibility/server/services/settings-store';
import { contentFile } from './content';
import { setPassword, storeLogo } from './organisation';

/** What visitors can sign in as where there are claims. */
type ShownRole = 'agent' | 'client';

interface MemberContent {
  name: string;
  email: string;
  mobile: string;
  level: number;
  shownAs?: ShownRole;
}

interface ClaimContent {
  by: string;
  daysAgo: number;
  failedDaysAgo: number;
  serial: string;
  problem: string;
  description: string;
  /** `master` by its number. */
  lines: { kind: LineKind; master?: string; description?: string; quantity?: string; unitPrice?: number }[];
  steps: { daysAgo: number; by: string; do: ClaimCommand | 'comment' | 'note'; text?: string }[];
}

/** The demo portal of a manufacturer, as `config/demo/warranty.json` describes it. */
interface WarrantyContent extends Pick<Portal, 'key' | 'name' | 'kind' | 'language' | 'timeZone' | 'currency' | 'country'> {
  logo: string;
  settings: Partial<Settings>;
  companies: { name: string; kind: 'own' | 'dealer'; phone: string; labourRate: number | null; offices: ({ name: string; members: MemberContent[] } & Record<string, unknown>)[] }[];
  parts: { number: string; description: string; price: number }[];
  labour: { number: string; description: string; hours: number }[];
  units: { serial: string; product: string; company: string }[];
  claims: ClaimContent[];
}

interface Stored {
  id: number;
  documentId: string;
}

const DAY = 86_400_000;

/** A manufacturer's portal with dealers, masters, units and claims, made by the commands that its people would give. */
export class WarrantyDemo {
  readonly content = JSON.parse(readFileSync(contentFile('warranty.json'), 'utf8')) as WarrantyContent;
  private readonly people = new Map<string, MemberViewer>();
  private readonly companies = new Map<string, Stored>();
  private readonly masters = new Map<string, string>();

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly password: string,
    private readonly now: number,
  ) {}

  async load(): Promise<void> {
    const { key, name, kind, language, timeZone, currency, country, settings } = this.content;
    const stored = (await this.strapi.documents('api::portal.portal').create({ data: { key, name, kind, language, timeZone, currency, country, decisions: false, workItems: false } })) as Stored;
    const portal = await findPortal(key);
    if (!portal) throw new Error(`The portal ${key} was not stored`);
    await settingsStore(this.strapi).save(portal, 0, { ...DEFAULT_SETTINGS, ...settings }, SYSTEM, this.now);
    for (const company of this.content.companies) await this.openCompany(portal, stored.documentId, company);
    await this.keepMasters(stored.documentId);
    for (const claim of [...this.content.claims].sort((one, other) => other.daysAgo - one.daysAgo)) await this.tell(portal, claim);
  }

  /** Whom visitors can sign in as. */
  shown(): { name: string; email: string; role: ShownRole }[] {
    const all = this.content.companies.flatMap(({ offices }) => offices.flatMap(({ members }) => members));
    return all.flatMap(({ name, email, shownAs }) => (shownAs ? [{ name, email, role: shownAs }] : []));
  }

  private async openCompany(portal: Portal, portalId: string, { offices, ...columns }: WarrantyContent['companies'][number]): Promise<void> {
    const logo = columns.kind === 'own' ? await storeLogo(this.strapi, this.content.logo) : null;
    const company = (await this.strapi.documents('api::company.company').create({ data: { ...columns, portal: portalId, logo } })) as Stored;
    this.companies.set(columns.name, company);
    for (const { members, ...place } of offices) {
      const office = (await this.strapi.documents('api::office.office').create({ data: { ...place, available: true, company: company.documentId } })) as Stored;
      for (const { shownAs: _shown, ...member } of members) {
        const { id, documentId } = (await this.strapi.documents('api::member.member').create({ data: { ...member, language: portal.language, active: true, office: office.documentId } })) as Stored;
        await setPassword(this.strapi, id, this.password);
        const { level, name, email } = member;
        this.people.set(email, {
          kind: 'member', sessionId: 0, expiresAt: 0, id, documentId, name, email, language: portal.language, level, portal, matrixVersion: 0,
          dateFormat: null,
          office: { id: office.id, name: place.name },
          company: { id: company.id, name: columns.name, kind: columns.kind },
          member: { id, level, officeId: office.id, companyId: company.id, marks: [], portalId: portal.id, actsFor: [] },
        });
      }
    }
  }

  private async keepMasters(portal: string): Promise<void> {
    const { parts, labour, units } = this.content;
    for (const part of parts) this.masters.set(part.number, ((await this.strapi.documents('api::part.part').create({ data: { ...part, portal } })) as Stored).documentId);
    for (const operation of labour) this.masters.set(operation.number, ((await this.strapi.documents('api::labour-operation.labour-operation').create({ data: { ...operation, portal } })) as Stored).documentId);
    for (const { company, ...unit } of units) await this.strapi.documents('api::unit.unit').create({ data: { ...unit, portal, company: this.companies.get(company)?.documentId } });
  }

  private async tell(portal: Portal, { by, daysAgo, failedDaysAgo, lines, steps, serial, problem, description }: ClaimContent): Promise<void> {
    const { strapi } = this;
    const at = (days: number, minutes: number) => this.now - days * DAY - 3_600_000 + minutes * 60_000;
    const client = this.person(by);
    const number = await createClaim({ strapi, viewer: client, now: at(daysAgo, 0) });
    const contact = { name: client.name, email: client.email, company: client.company?.name ?? '', phone: '' };
    const failureDate = addDays(localDate(this.now, portal.timeZone), -failedDaysAgo);
    await saveDraft({ strapi, viewer: client, number, now: at(daysAgo, 1) }, { contact, serial, failureDate: serial ? failureDate : null, problem, description, lines: lines.map((line) => this.entered(line)) });
    for (const [index, { daysAgo: days, by: who, do: step, text = null }] of steps.entries()) {
      const call = { strapi, viewer: this.person(who), number, now: at(days, 2 + index) };
      if (step === 'submit') await submitClaim(call);
      else if (step === 'comment' || step === 'note') await commentOnClaim(call, { text: text ?? '', internal: step === 'note' });
      else await moveClaim(call, step, text);
      if (step === 'submit' && steps.length > 3) await assignClaim({ ...call, viewer: this.person(steps[1]?.by ?? who), now: at(days, 3 + index) }, undefined);
    }
  }

  private entered({ kind, master, description = '', quantity, unitPrice }: ClaimContent['lines'][number]): EnteredLine {
    const found = master === undefined ? null : this.masters.get(master);
    if (found === undefined) throw new Error(`The demo has no ${master}`);
    return { kind, master: found, number: '', description, quantity: quantity ?? null, unitPrice: unitPrice ?? null };
  }

  private person(email: string): MemberViewer {
    const found = this.people.get(email);
    if (!found) throw new Error(`The demo has no ${email}`);
    return found;
  }
}
