import type { Core } from '@strapi/strapi';
import { projectCaseList } from '../api/case/list/project';
import { languageOf } from '../domain/portal';
import { linkIsDue } from '../plugins/visibility/server/rules/access';
import { settingsInForce, type Settings } from '../plugins/visibility/server/rules/settings';
import type { Ids, Story } from './chapters';
import type { Staff } from './organisation';
import type { Random } from './random';

const TABLES = { case: 'cases', contact: 'contacts', task: 'tasks', document: 'case_documents', message: 'case_messages', budget: 'budgets', budgetLine: 'budget_lines', cashOffer: 'cash_offers', grant: 'portico_grants' } as const;
/** Rows of one statement: below SQLite's limit of bound values for the widest table. */
const CHUNK = 400;

/** Ids after those that are taken; whoever writes rows with them owns the tables while it runs. */
export async function reserveIds(strapi: Core.Strapi): Promise<Ids> {
  const last = new Map<string, number>();
  for (const [kind, table] of Object.entries(TABLES)) {
    const [row] = await strapi.db.connection(table).max<{ last: number | null }[]>('id as last');
    last.set(kind, row?.last ?? 0);
  }
  return {
    next(kind) {
      const id = (last.get(kind) ?? 0) + 1;
      last.set(kind, id);
      return id;
    },
  };
}

export interface Told {
  staff: Staff;
  settings: Settings;
  story: Story;
}

type Row = Record<string, unknown>;

/** Collects rows by table and writes them in few statements. */
export class StoryStorage {
  private readonly rows = new Map<string, Row[]>();

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly ids: Ids,
    private readonly random: Random,
    /** `queued` sends the links for real; `sent` only says that they were. */
    private readonly links: 'queued' | 'sent',
  ) {}

  add({ staff, settings, story }: Told): void {
    const { case: told, handler } = story;
    const created = new Date(told.reportedAt);
    const dates = { created_at: created, updated_at: created, published_at: created };
    this.row('cases', {
      id: told.id, document_id: told.documentId, number: told.number, title: told.title, type: told.type, damage_note: told.damageNote, street: told.street, postal_code: told.postalCode,
      city: told.city, latitude: story.position.latitude, longitude: story.position.longitude, status: told.status, status_reason: told.statusReason, waiting_until: told.waitingUntil,
      decision: told.decision, decision_reason: told.decisionReason, quality_control: false, reported_at: created, ...dates,
    });
    this.row('cases_portal_lnk', { case_id: told.id, portal_id: told.portalId });
    this.row('cases_handler_lnk', { case_id: told.id, member_id: handler.id });
    this.row('portico_case_facts', {
      case_id: told.id, document_id: told.documentId, portal_id: told.portalId, number: told.number, status: told.status, decision: told.decision, reported_at: told.reportedAt,
      ended_at: story.endedAt, main_inspection_assigned_at: story.mainInspectionAssignedAt, main_inspection_task_id: story.tasks.find((task) => task.mainInspection)?.id ?? null,
    });
    story.contacts.forEach(({ id, documentId, role, name, email, mobile, language }) => {
      this.row('contacts', { id, document_id: documentId, role, name, email, mobile, language, ...dates });
      this.row('contacts_case_lnk', { contact_id: id, case_id: told.id });
    });
    story.tasks.forEach((task, position) => {
      this.row('tasks', {
        id: task.id, document_id: task.documentId, title: task.title, kind: task.kind, main_inspection: task.mainInspection, status: task.status, description: task.description, position: position + 1,
        scheduled_from: task.scheduledFrom, scheduled_to: task.scheduledTo, meeting_at: task.meetingAt, meeting_zone: task.meetingZone, ...dates,
      });
      this.row('tasks_case_lnk', { task_id: task.id, case_id: told.id });
      if (task.office) this.row('tasks_office_lnk', { task_id: task.id, office_id: task.office.id });
      if (task.responsible) this.row('tasks_responsible_lnk', { task_id: task.id, member_id: task.responsible.id });
    });
    this.addMoney(story, dates);
    story.documents.forEach(({ id, documentId, title, kind, shared, sharedBy, sharedAt }) => {
      this.row('case_documents', { id, document_id: documentId, title, kind, shared, shared_by: sharedBy, shared_at: sharedAt ? new Date(sharedAt) : null, ...dates });
      this.row('case_documents_case_lnk', { case_document_id: id, case_id: told.id });
    });
    story.messages.forEach(({ id, documentId, text, authorName, authorId, at }) => {
      const on = new Date(at);
      this.row('case_messages', { id, document_id: documentId, direction: 'toCustomer', text, author_name: authorName, created_at: on, updated_at: on, published_at: on });
      this.row('case_messages_case_lnk', { message_id: id, case_id: told.id });
      this.row('case_messages_author_lnk', { message_id: id, member_id: authorId });
    });
    this.addEvents(story);
    this.addGrants(staff, settings, story);
  }

  private addMoney({ budgets, cashOffers }: Story, dates: Row): void {
    for (const { id, documentId, taskId, number, status, description, comment, amount, approvedAmount, submittedAt, decidedAt, lines } of budgets) {
      this.row('budgets', { id, document_id: documentId, number, status, description, comment, amount, approved_amount: approvedAmount, decided_at: decidedAt === null ? null : new Date(decidedAt), ...dates, ...(submittedAt !== null && { created_at: new Date(submittedAt) }) });
      this.row('budgets_task_lnk', { budget_id: id, task_id: taskId });
      lines.forEach((line, index) => {
        this.row('budget_lines', { id: line.id, document_id: line.documentId, text: line.text, room: line.room, position: index + 1, quantity: line.quantity, unit_price: line.unitPrice, amount: line.amount, approved: line.approved, ...dates });
        this.row('budget_lines_budget_lnk', { budget_line_id: line.id, budget_id: id });
      });
    }
    for (const { id, documentId, taskId, lineId, text, amount, status } of cashOffers) {
      this.row('cash_offers', { id, document_id: documentId, text, amount, status, ...dates });
      this.row('cash_offers_task_lnk', { cash_offer_id: id, task_id: taskId });
      if (lineId !== null) this.row('cash_offers_line_lnk', { cash_offer_id: id, budget_line_id: lineId });
    }
  }

  private addEvents({ case: told, events }: Story): void {
    for (const event of events) {
      this.row('portico_events', {
        portal_id: told.portalId, aggregate: 'case', aggregate_id: told.id, kind: event.kind, news: event.news, occurred_at: event.at,
        actor: JSON.stringify(event.actor), public: JSON.stringify(event.public), private: JSON.stringify(event.private),
      });
    }
  }

  private addGrants(staff: Staff, settings: Settings, story: Story): void {
    const { case: told } = story;
    const facts = { id: told.id, status: 'open' as const, decision: told.decision, endedAt: null, mainInspectionAssignedAt: story.mainInspectionAssignedAt };
    const inForce = settingsInForce(settings, {}, staff.portal);
    for (const contact of story.contacts) {
      if (!linkIsDue(contact, inForce, facts)) continue;
      const id = this.ids.next('grant');
      this.row('portico_grants', {
        id, public_id: this.random.letters(16), nonce: this.random.letters(22), portal_id: told.portalId, case_id: told.id, contact_id: contact.id, source: 'audience',
        created_at: told.reportedAt, link_sent_at: told.reportedAt,
      });
      if (!contact.email) continue;
      const sent = this.links === 'sent' || story.endedAt !== null;
      this.row('portico_outbox', {
        message_id: `${this.random.letters(8)}-${told.id}-${id}`, portal_id: told.portalId, aggregate: 'case', aggregate_id: told.id, channel: 'email', template: 'caseLink',
        locale: languageOf(contact.language, staff.portal), recipient: contact.email, variables: JSON.stringify({ grant: id }), state: sent ? 'sent' : 'queued',
        attempts: sent ? 1 : 0, created_at: told.reportedAt, due_at: told.reportedAt, handed_over_at: sent ? told.reportedAt : null,
      });
    }
  }

  private row(table: string, row: Row): void {
    const rows = this.rows.get(table);
    if (rows) rows.push(row);
    else this.rows.set(table, [row]);
  }

  /** Writes what has been collected, in one transaction, and moves PostgreSQL's sequences behind it. */
  async write(): Promise<void> {
    await this.strapi.db.connection.transaction(async (trx) => {
      for (const [table, rows] of this.rows) {
        for (let from = 0; from < rows.length; from += CHUNK) await trx(table).insert(rows.slice(from, from + CHUNK));
        const ownIds = rows[0] && 'id' in rows[0];
        if (ownIds && this.strapi.db.dialect.client === 'postgres') {
          await trx.raw(`SELECT setval(pg_get_serial_sequence(?, 'id'), (SELECT max(id) FROM ??))`, [table, table]);
        }
      }
      for (const { id } of this.rows.get('cases') ?? []) await projectCaseList(trx, Number(id));
    });
    this.rows.clear();
  }
}
