import { readFileSync } from 'node:fs';
import type { Core } from '@strapi/strapi';
import { SYSTEM, type Actor } from '../domain/actor';
import { registeredJobs } from '../domain/jobs/jobs';
import { createRunner } from '../domain/jobs/runner';
import type { Portal } from '../domain/portal';
import { findPortal } from '../domain/portals';
import { addDays, localDate } from '../domain/time';
import { actorOf, type MemberViewer } from '../http/viewer';
import { inviteClient } from '../api/client-record/commands/invite';
import { endTask } from '../api/client-task/commands/change-task';
import { askClient, type AskedTask } from '../api/client-task/commands/ask';
import { heldTasks } from '../api/client-task/recorded';
import { addClients } from '../api/client-record/commands/keep';
import { moveByItself, tellDossiers } from '../api/dossier/commands/move';
import { startDossiers } from '../api/dossier/commands/start';
import type { ClientFacts } from '../api/client-record/rules/client';
import type { GivenLetterhead } from '../plugins/messaging/server/letterhead/given';
import { letterheadStore } from '../plugins/messaging/server/letterhead/store';
import { CREATE_NEW_USER } from '../plugins/onboarding/server/rules/shipped';
import { DEFAULT_CLIENT_SETTINGS, type ClientSettings } from '../plugins/visibility/server/rules/client-portal';
import { clientStore } from '../plugins/visibility/server/services/client-store';
import { contentFile } from './content';
import { type DossierStory, tellDossier, type Told } from './office-story';
import { setPassword, storeLogo } from './organisation';

/** What visitors can sign in as where there are dossiers. */
type ShownRole = 'office' | 'officeClient';

interface ClientContent extends Omit<ClientFacts, 'language'> {
  language?: string;
  story?: DossierStory;
  /** What the office asks of it beside its dossier, and in how many days that is due. */
  tasks?: (Pick<AskedTask, 'kind' | 'title' | 'text'> & { dueIn: number })[];
  /** Has set its password, and is shown to visitors. */
  signsIn?: boolean;
}

/** The demo portal of an office, as `config/demo/office.json` describes it. */
interface OfficeContent extends Pick<Portal, 'key' | 'name' | 'kind' | 'language' | 'timeZone' | 'currency' | 'country'> {
  logo: string;
  settings: Partial<ClientSettings>;
  letterhead: GivenLetterhead;
  office: { name: string; members: { name: string; email: string; mobile: string; level: number; shownAs?: 'office' }[] } & Record<string, unknown>;
  clients: ClientContent[];
}

interface Stored {
  id: number;
  documentId: string;
}

const DAY = 86_400_000;
/** Clients were taken up before the first dossier of the demo. */
const CLIENTS_SINCE = 60;

/** An accounting office with clients and dossiers at every step, made by the commands and the engine that they would be made by. */
export class OfficeDemo {
  readonly content = JSON.parse(readFileSync(contentFile('office.json'), 'utf8')) as OfficeContent;
  private readonly employees: MemberViewer[] = [];

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly password: string,
    private readonly now: number,
  ) {}

  /** Answers how many clients there are. */
  async load(): Promise<number> {
    const { key, name, kind, language, timeZone, currency, country, settings, letterhead, clients } = this.content;
    const { documentId } = (await this.strapi.documents('api::portal.portal').create({ data: { key, name, kind, language, timeZone, currency, country, decisions: false, workItems: false } })) as Stored;
    const portal = await findPortal(key);
    if (!portal) throw new Error(`The portal ${key} was not stored`);
    await clientStore(this.strapi).save(portal, 0, { ...DEFAULT_CLIENT_SETTINGS, ...settings }, SYSTEM, this.now);
    await letterheadStore(this.strapi).save(portal, 0, letterhead, SYSTEM, this.now);
    await this.hire(portal, documentId);
    const documents = await this.takeUp(portal);
    const starts = [...new Set(clients.flatMap(({ story }) => story?.daysAgo ?? []))].sort((one, other) => other - one);
    for (const daysAgo of starts) await this.tellStart(portal, daysAgo, documents);
    for (const client of clients) if (client.signsIn || client.story?.device) await this.letIn(documents.get(client) ?? '', client.signsIn === true);
    await this.ask(portal, documents);
    await this.sayOldMailsSent(portal);
    return clients.length;
  }

  /** Whom visitors can sign in as. */
  shown(): { name: string; email: string; role: ShownRole }[] {
    const { office, clients } = this.content;
    const employees = office.members.flatMap(({ name, email, shownAs }) => (shownAs ? [{ name, email, role: shownAs }] : []));
    return [...employees, ...clients.flatMap(({ name, email, signsIn }) => (signsIn && email ? [{ name, email, role: 'officeClient' as const }] : []))];
  }

  private employee(place: number): MemberViewer {
    const found = this.employees[place % this.employees.length];
    if (!found) throw new Error('The office of the demo has no employees');
    return found;
  }

  private async hire(portal: Portal, portalId: string): Promise<void> {
    const { members, ...place } = this.content.office;
    const company = (await this.strapi.documents('api::company.company').create({ data: { name: portal.name, kind: 'own', phone: place.phone, portal: portalId, logo: await storeLogo(this.strapi, this.content.logo) } })) as Stored;
    const office = (await this.strapi.documents('api::office.office').create({ data: { ...place, available: true, company: company.documentId } })) as Stored;
    for (const { shownAs: _shown, ...member } of members) {
      const { id, documentId } = (await this.strapi.documents('api::member.member').create({ data: { ...member, language: portal.language, active: true, office: office.documentId } })) as Stored;
      await setPassword(this.strapi, id, this.password);
      const { level, name, email } = member;
      this.employees.push({
        kind: 'member', sessionId: 0, expiresAt: 0, id, documentId, name, email, language: portal.language, level, portal, matrixVersion: 0, dateFormat: null,
        office: { id: office.id, name: place.name },
        company: { id: company.id, name: portal.name, kind: 'own' },
        member: { id, level, officeId: office.id, companyId: company.id, marks: [], portalId: portal.id, actsFor: [] },
      });
    }
  }

  /** The document id of each client. */
  private async takeUp(portal: Portal): Promise<Map<ClientContent, string>> {
    const { clients } = this.content;
    const keeping = { portalId: portal.id, actor: actorOf(this.employee(0)), now: this.now - CLIENTS_SINCE * DAY };
    const facts = clients.map(({ name, email, mobile, language = null, groups }) => ({ name, email, mobile, language, groups }));
    const documents = await this.strapi.db.transaction(async ({ trx }) => addClients(trx, keeping, facts));
    return new Map(clients.map((client, place) => [client, documents[place] ?? '']));
  }

  /** Dossiers that were started at once, and what happened to each of them since. */
  private async tellStart(portal: Portal, daysAgo: number, documents: ReadonlyMap<ClientContent, string>): Promise<void> {
    const { strapi } = this;
    const startedAt = this.now - daysAgo * DAY;
    const of = this.content.clients.filter(({ story }) => story?.daysAgo === daysAgo);
    const chosen = of.map((client) => documents.get(client) ?? '');
    await startDossiers({ strapi, viewer: this.employee(daysAgo), now: startedAt }, CREATE_NEW_USER, { clients: chosen, groups: [] });
    const client = strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite';
    const runner = createRunner('demo', { client, knex: strapi.db.connection, transaction: async (work) => await strapi.db.transaction(async ({ trx }) => await work(trx)) }, registeredJobs(), (message) => strapi.log.warn(message));
    while (await runner.batch(startedAt));
    for (const [place, one] of of.entries()) if (one.story) await this.tell(portal, documents.get(one) ?? '', one.story, startedAt, this.employee(place));
  }

  private async tell(portal: Portal, documentId: string, story: DossierStory, startedAt: number, employee: MemberViewer): Promise<void> {
    const trx = this.strapi.db.connection;
    const client = (await trx('portico_clients').where({ portal_id: portal.id, public_id: documentId }).first('id', 'name')) as { id: number; name: string };
    const { id } = (await trx('portico_dossiers').where({ client_id: client.id }).orderBy('id', 'desc').first('id')) as { id: number };
    for (const told of tellDossier(CREATE_NEW_USER, story, startedAt, this.now)) {
      await this.remind(id, told.at);
      await this.happen(id, documentId, told, employee, client.name);
    }
    await this.remind(id, this.now);
  }

  private async happen(id: number, documentId: string, { at, by, does }: Told, employee: MemberViewer, client: string): Promise<void> {
    const { strapi } = this;
    if (does === 'invites') {
      await inviteClient({ strapi, viewer: employee, now: at }, documentId, (trx, made) => tellDossiers(trx, made, 'portalUserExists', { actor: actorOf(employee), now: at }));
      return;
    }
    const { member_id: memberId } = (await strapi.db.connection('portico_clients').where({ public_id: documentId }).first('member_id')) as { member_id: number | null };
    const actors: Record<Told['by'], Actor> = { office: actorOf(employee), client: { kind: 'member', id: memberId, name: client }, system: SYSTEM };
    const told = { actor: actors[by], now: at };
    if (does.kind === 'happened' && does.fact === 'taskApproved') await this.completeTask(id, told);
    await moveByItself(strapi, id, does, told);
  }

  /** The client has done what its dossier asks for. */
  private async completeTask(dossier: number, told: { actor: Actor; now: number }): Promise<void> {
    await this.strapi.db.transaction(async ({ trx }) => {
      for (const task of await heldTasks(trx, { dossier_id: dossier, state: 'open' })) await endTask(trx, task, 'done', told);
    });
  }

  /** What the office has asked of clients yesterday. */
  private async ask(portal: Portal, documents: ReadonlyMap<ClientContent, string>): Promise<void> {
    const now = this.now - DAY;
    for (const client of this.content.clients) {
      for (const { dueIn, ...task } of client.tasks ?? []) {
        await askClient({ strapi: this.strapi, viewer: this.employee(0), now }, documents.get(client) ?? '', { ...task, dueOn: addDays(localDate(this.now, portal.timeZone), dueIn) }, []);
      }
    }
  }

  /** The reminders that were due by then, each when it was. */
  private async remind(id: number, until: number): Promise<void> {
    for (;;) {
      const due = (await this.strapi.db.connection('portico_dossiers').where({ id }).where('remind_at', '<=', until).first('remind_at')) as { remind_at: number | string } | undefined;
      if (!due) return;
      await moveByItself(this.strapi, id, { kind: 'clockTurned' }, { actor: SYSTEM, now: Number(due.remind_at) });
    }
  }

  /** The client has followed its invitation; visitors know the password of those alone whom they are shown. */
  private async letIn(documentId: string, isShown: boolean): Promise<void> {
    const trx = this.strapi.db.connection;
    const { member_id: memberId } = (await trx('portico_clients').where({ public_id: documentId }).first('member_id')) as { member_id: number };
    if (isShown) await setPassword(this.strapi, memberId, this.password);
    const { invited_at: invitedAt } = (await trx('portico_logins').where({ member_id: memberId }).first('invited_at')) as { invited_at: number | string };
    await trx('portico_logins').where({ member_id: memberId }).update({ accepted_at: Number(invitedAt) + DAY });
  }

  /**
   * What was told before yesterday has long been sent, or has failed: nobody is to be written to about it now. What this
   * process has begun to send meanwhile, and failed at because it is so old, is taken from it.
   */
  private async sayOldMailsSent(portal: Portal): Promise<void> {
    const trx = this.strapi.db.connection;
    const old = () => trx('portico_outbox').where({ portal_id: portal.id }).whereIn('state', ['queued', 'sending', 'failed']).andWhere('created_at', '<', this.now - DAY);
    const ended = { attempts: 1, error: null, claimed_by: null, claimed_until: null };
    const hindered = trx('portico_dossiers').where({ portal_id: portal.id, step: 'startMail' }).select('id');
    const lost = (await old().where({ aggregate: 'dossier' }).whereIn('aggregate_id', hindered).pluck('id')) as number[];
    await old().whereNotIn('id', lost).update({ ...ended, state: 'sent', handed_over_at: trx.ref('created_at') });
    await old().whereIn('id', lost).update({ ...ended, state: 'failed' });
  }
}
