import { readFileSync } from 'node:fs';
import type { Core } from '@strapi/strapi';
import { environment } from '../environment';
import { SYSTEM } from '../domain/actor';
import type { Portal } from '../domain/portal';
import { findPortal } from '../domain/portals';
import { addDays, instantOf, localDate } from '../domain/time';
import { actorOf, type MemberViewer } from '../http/viewer';
import { assignClaim, commentOnClaim, moveClaim } from '../api/claim/commands/handle';
import { createClaim, saveDraft, submitClaim } from '../api/claim/commands/draft';
import type { EnteredLine } from '../api/claim/commands/lines';
import { DEFAULT_CLIENT_SETTINGS, type ClientSettings } from '../plugins/visibility/server/rules/client-portal';
import { clientStore } from '../plugins/visibility/server/services/client-store';
import type { Policy } from '../plugins/warranty/server/rules/terms';
import { policyStore } from '../plugins/warranty/server/services/policy-store';
import { tellArticles } from './articles';
import { contentFile } from './content';
import { setPassword, storeLogo } from './organisation';
import { createRandom } from './random';
import { daysOfUnit } from './warranty-days';
import { type Happening, returnHappenings } from './warranty-returns';
import { loadUnits } from './warranty-units';
import { type ClaimContent, type ClaimLineContent, type ClaimStepContent, type ClaimStories, makeUnits, tellClaims, type UnitContent } from './warranty-claims';

/** What visitors can sign in as where there are claims. */
type ShownRole = 'agent' | 'client';

interface MemberContent {
  name: string;
  email: string;
  mobile: string;
  level: number;
  shownAs?: ShownRole;
}

/** The demo portal of a manufacturer, as `config/demo/warranty.json` describes it. */
interface WarrantyContent extends Pick<Portal, 'key' | 'name' | 'kind' | 'language' | 'timeZone' | 'currency' | 'country'> {
  logo: string;
  settings: Partial<ClientSettings>;
  companies: { name: string; kind: 'own' | 'dealer'; phone: string; labourRate: number | null; offices: ({ name: string; members: MemberContent[] } & Record<string, unknown>)[] }[];
  parts: { number: string; description: string; price: number }[];
  labour: { number: string; description: string; hours: number }[];
  products: { number: string; name: string; line: string }[];
  policies: Policy[];
  units: UnitContent[];
  claims: ClaimContent[];
  /** Where dealers send things back to. */
  returnAddress: string;
}

interface Stored {
  id: number;
  documentId: string;
}

const DAY = 86_400_000;
/** Policies were published before the first claim of the demo. */
const POLICIES_SINCE = 300;
const SEED = 20_260_310;

/** The same day and order, between seven and five; today stays as it is, so that nothing lies ahead. */
function inWorkingHours(instant: number, now: number, zone: string): number {
  const day = localDate(instant, zone);
  if (day === localDate(now, zone)) return instant;
  const midnight = instantOf(`${day}T00:00`, zone);
  return midnight + DAY * (7 / 24) + (instant - midnight) * (10 / 24);
}

/** A manufacturer's portal with dealers, masters, units and claims, made by the commands that its people would give. */
export class WarrantyDemo {
  readonly content = JSON.parse(readFileSync(contentFile('warranty.json'), 'utf8')) as WarrantyContent;
  private readonly stories = JSON.parse(readFileSync(contentFile('warranty-stories.json'), 'utf8')) as ClaimStories;
  private readonly people = new Map<string, MemberViewer>();
  private readonly companies = new Map<string, Stored>();
  private readonly masters = new Map<string, string>();

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly password: string,
    private readonly now: number,
  ) {}

  /** Answers how many claims there are. */
  async load(): Promise<number> {
    const { key, name, kind, language, timeZone, currency, country, settings } = this.content;
    const stored = (await this.strapi.documents('api::portal.portal').create({ data: { key, name, kind, language, timeZone, currency, country, decisions: false, workItems: false } })) as Stored;
    const portal = await findPortal(key);
    if (!portal) throw new Error(`The portal ${key} was not stored`);
    await clientStore(this.strapi).save(portal, 0, { ...DEFAULT_CLIENT_SETTINGS, ...settings }, SYSTEM, this.now);
    for (const company of this.content.companies) await this.openCompany(portal, stored.documentId, company);
    await policyStore(this.strapi).save(portal, 0, { policies: this.content.policies }, SYSTEM, this.now - POLICIES_SINCE * DAY);
    const { units, claims } = this.imagined();
    await this.keepMasters(stored.documentId, [...this.content.units, ...units]);
    const all = [...this.content.claims, ...claims].sort((one, other) => other.daysAgo - one.daysAgo);
    for (const claim of all) await this.tell(portal, claim);
    await this.sayOldMailsSent(portal);
    await this.keepUnits(portal);
    await tellArticles({ strapi: this.strapi, portal, colours: { ...DEFAULT_CLIENT_SETTINGS, ...settings }.colours, now: this.now, person: (email) => this.person(email) });
    return all.length;
  }

  private async keepUnits(portal: Portal): Promise<void> {
    const { strapi, now, content, stories } = this;
    const dealers = content.companies.flatMap(({ kind, name }) => (kind === 'dealer' ? (this.companies.get(name)?.id ?? []) : []));
    const agent = this.person(content.companies.find(({ kind }) => kind === 'own')?.offices[0]?.members[0]?.email ?? '');
    await loadUnits({ strapi, portal, products: stories.products, dealers, actor: actorOf(agent), count: environment.DEMO_UNITS, now, random: createRandom(SEED + 1) });
  }

  /** What was told before yesterday has long been sent: nobody is to be written to about it now. */
  private async sayOldMailsSent(portal: Portal): Promise<void> {
    const trx = this.strapi.db.connection;
    await trx('portico_outbox')
      .where({ portal_id: portal.id, aggregate: 'claim' })
      .andWhere('created_at', '<', this.now - DAY)
      .update({ state: 'sent', attempts: 1, handed_over_at: trx.ref('created_at') });
  }

  /** Units and claims beside those that are told one by one. */
  private imagined(): { units: UnitContent[]; claims: ClaimContent[] } {
    const random = createRandom(SEED);
    const peopleOf = ({ offices }: WarrantyContent['companies'][number]) => offices.flatMap(({ members }) => members.map(({ email }) => email));
    const dealers = this.content.companies.filter(({ kind }) => kind === 'dealer').map((company) => ({ name: company.name, people: peopleOf(company) }));
    const agents = this.content.companies.filter(({ kind }) => kind === 'own').flatMap(peopleOf);
    const units = makeUnits(this.stories, dealers, random);
    return { units, claims: tellClaims(this.stories, { units, dealers, agents, count: Math.max(0, environment.DEMO_CLAIMS - this.content.claims.length), random }) };
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

  private async keepMasters(portal: string, units: readonly UnitContent[]): Promise<void> {
    const { parts, labour } = this.content;
    for (const part of parts) this.masters.set(part.number, ((await this.strapi.documents('api::part.part').create({ data: { ...part, portal } })) as Stored).documentId);
    for (const operation of labour) this.masters.set(operation.number, ((await this.strapi.documents('api::labour-operation.labour-operation').create({ data: { ...operation, portal } })) as Stored).documentId);
    const models = new Map<string, string>();
    for (const product of this.content.products) models.set(product.name, ((await this.strapi.documents('api::product.product').create({ data: { ...product, portal } })) as Stored).documentId);
    for (const { company, ...unit } of units) await this.strapi.documents('api::unit.unit').create({ data: { ...unit, ...daysOfUnit(unit.serial), model: models.get(unit.product), portal, company: this.companies.get(company)?.documentId } });
  }

  private async tell(portal: Portal, { by, daysAgo, failedDaysAgo, lines, steps, returns = [], serial, problem, description }: ClaimContent): Promise<void> {
    const { strapi } = this;
    const at = (days: number, minutes: number) => Math.round(inWorkingHours(this.now - days * DAY - 3_600_000 + minutes * 60_000, this.now, portal.timeZone));
    const client = this.person(by);
    const number = await createClaim({ strapi, viewer: client, now: at(daysAgo, 0) });
    const contact = { name: client.name, email: client.email, company: client.company?.name ?? '', phone: '' };
    const failureDate = addDays(localDate(this.now, portal.timeZone), -failedDaysAgo);
    await saveDraft({ strapi, viewer: client, number, now: at(daysAgo, 1) }, { contact, serial, failureDate: serial ? failureDate : null, problem, description, lines: lines.map((line) => this.entered(line)) });
    const happenings: Happening[] = steps.map((step, index) => ({ daysAgo: step.daysAgo, tell: () => this.tellStep(number, steps, index, at) }));
    const stage = { strapi, claim: number, returnAddress: this.content.returnAddress, person: (email: string) => this.person(email), at: (days: number) => at(days, 30) };
    happenings.push(...returns.flatMap((content) => returnHappenings(content, stage)));
    // Steps of one day keep their order.
    for (const { tell } of happenings.sort((one, other) => other.daysAgo - one.daysAgo)) await tell();
  }

  private async tellStep(number: string, steps: readonly ClaimStepContent[], index: number, at: (days: number, minutes: number) => number): Promise<void> {
    const { strapi } = this;
    const step = steps[index];
    if (!step) return;
    const { daysAgo, by, do: what, text = null } = step;
    const call = { strapi, viewer: this.person(by), number, now: at(daysAgo, 2 + index) };
    if (what === 'submit') await submitClaim(call);
    else if (what === 'comment' || what === 'note') await commentOnClaim(call, { text: text ?? '', internal: what === 'note' });
    else await moveClaim(call, what, text);
    const reader = what === 'submit' && steps.length > 3 ? steps.find(({ do: next }) => next === 'startReview')?.by : undefined;
    if (reader) await assignClaim({ ...call, viewer: this.person(reader), now: at(daysAgo, 3 + index) }, undefined);
  }

  private entered({ kind, master, description = '', quantity, unitPrice }: ClaimLineContent): EnteredLine {
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
