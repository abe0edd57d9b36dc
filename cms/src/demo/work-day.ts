import type { Core } from '@strapi/strapi';
import type { Actor } from '../domain/actor';
import { addDays, instantOf, localDate } from '../domain/time';
import type { TakenFile } from '../files/taken';
import type { CommandViewer } from '../http/case-scope';
import type { MemberViewer } from '../http/viewer';
import type { Command } from '../plugins/role-matrix/server/rules/authority';
import { askCustomer } from '../api/ask/commands/ask';
import { approveBudget, forwardBudget, rejectBudget } from '../api/budget/commands/decide';
import { submitBudget, type NewBudget } from '../api/budget/commands/submit';
import { makeCashOffer, withdrawCashOffer } from '../api/cash-offer/commands/offers';
import { addDocument } from '../api/case-document/commands/add';
import { allocateExternalOffice, nameExternalHandler } from '../api/case/commands/external';
import { setFacts } from '../api/case/commands/facts';
import { setReminder } from '../api/case/commands/states';
import { colleagueWithId, type Colleague } from '../api/member/colleague';
import { addTask, confirmTask, endTask, scheduleTask, startTask } from '../api/task/commands/commands';
import { allocateTask, setResponsible } from '../api/task/commands/staffing';
import type { TaskKind } from '../api/task/snapshot';
import { SHOWN_ROLES, type ShownRole } from './content';
import { paper, readCase, write, type CaseRow, type Shown } from './furnishing';
import { invoice } from './invoices';
import { askForQuotations } from './quotations';
import { addWorkdays } from './working-days';

type Cast = Record<ShownRole, Colleague>;

/** The people whom visitors can sign in as. */
async function castOf({ strapi, staff }: Pick<Shown, 'strapi' | 'staff'>): Promise<Cast> {
  const { portal, content } = staff;
  const members = content.companies.flatMap(({ offices }) => offices.flatMap((office) => office.members));
  const cast: [ShownRole, Colleague][] = [];
  for (const role of SHOWN_ROLES) {
    const email = members.find(({ shownAs }) => shownAs === role)?.email;
    const row = (await strapi.db.query('api::member.member').findOne({ where: { email, office: { company: { portal: { id: portal.id } } } } })) as { id: number } | null;
    const colleague = row && (await strapi.db.transaction(({ trx }) => colleagueWithId(trx, portal.id, row.id)));
    if (!colleague) throw new Error(`The portal ${portal.key} shows nobody as ${role}`);
    cast.push([role, colleague]);
  }
  return Object.fromEntries(cast) as Cast;
}

/** A member as she would be signed in. She gives commands alone, and those read the matrix themselves. */
function signedIn(colleague: Colleague, { staff }: Pick<Shown, 'staff'>): MemberViewer {
  const { id, documentId, name, email, level, officeId, office, company, companyId, marks } = colleague;
  return {
    dateFormat: null,
    kind: 'member', sessionId: 0, expiresAt: 0, id, documentId, name, email: email ?? '', level, company, portal: staff.portal, language: staff.portal.language,
    office: officeId === null ? null : { id: officeId, name: office.name },
    matrixVersion: 0,
    member: { id, level, officeId, companyId, marks, portalId: staff.portal.id, actsFor: [] },
  };
}

/**
 * What those who work in the portal find this morning: so much of everything that each row of their dashboards counts
 * something. By the commands that they would give themselves; `caseIds` are cases that nobody else is led to.
 */
export async function beginWorkDay(shown: Shown, caseIds: readonly number[]): Promise<void> {
  const cast = await castOf(shown);
  const cases: CaseRow[] = [];
  for (const id of caseIds) {
    const row = await readCase(shown.strapi, id);
    if (row.status === 'open') cases.push(row);
  }
  const day = new WorkDay(shown, cast, cases);
  await day.chooseExternalHandlers();
  await day.remind();
  await day.receive();
  await day.giveTasks();
  await day.invoice();
  await day.askForQuotations();
}

class WorkDay {
  private readonly today: string;
  private readonly handler: MemberViewer;

  constructor(
    private readonly shown: Shown,
    private readonly cast: Cast,
    private readonly cases: readonly CaseRow[],
  ) {
    this.today = localDate(Date.now(), shown.staff.portal.timeZone);
    this.handler = signedIn(cast.handler, shown);
  }

  private case(index: number): CaseRow {
    const found = this.cases[index % this.cases.length];
    if (!found) throw new Error(`The portal ${this.shown.staff.portal.key} has no open case`);
    return found;
  }

  private call(command: Command, { documentId }: { documentId: string }, viewer: CommandViewer = this.handler): { strapi: Core.Strapi; viewer: CommandViewer; command: Command; documentId: string; now: number } {
    return { strapi: this.shown.strapi, viewer, command, documentId, now: Date.now() };
  }

  /** A case in the hands of the one whom visitors see it with. */
  private async handled(index: number): Promise<CaseRow> {
    const row = this.case(index);
    if (row.handler.id === this.cast.handler.id) return row;
    const { updatedAt } = (await this.shown.strapi.db.query('api::case.case').findOne({ where: { id: row.id }, select: ['updatedAt'] })) as { updatedAt: string };
    await setFacts(this.call('changeCase', row), String(new Date(updatedAt).getTime()), { handler: this.cast.handler.documentId });
    return { ...row, handler: { id: this.cast.handler.id, name: this.cast.handler.name } };
  }

  /** Cases whose office has named nobody yet, and cases that somebody handles from outside. */
  async chooseExternalHandlers(): Promise<void> {
    const { partnerLead, externalHandler, companyLead } = this.cast;
    const chosen: [Colleague, boolean][] = [[partnerLead, false], [partnerLead, false], [companyLead, false], [externalHandler, true], [externalHandler, true], [partnerLead, true], [companyLead, true]];
    for (const [index, [member, named]] of chosen.entries()) {
      const row = this.case(index);
      await allocateExternalOffice(this.call('allocateExternalOffice', row), { office: member.office.documentId });
      if (named) await nameExternalHandler(this.call('nameExternalHandler', row, signedIn(member, this.shown)), { member: member.documentId });
    }
  }

  /** Overdue, today, tomorrow and later, also for who looks after the next midnight. */
  async remind(): Promise<void> {
    for (const [index, days] of [-1, 0, 1, 5, 2].entries()) await setReminder(this.call('setReminder', await this.handled(index)), { on: addDays(this.today, days) });
  }

  /** What came in: letters since the last workday, papers of partners, and what customers have been asked for. */
  async receive(): Promise<void> {
    const { shown, cast } = this;
    const { letters, asks, partnerPapers } = shown.content.workDay;
    const yesterday = instantOf(`${addWorkdays(addDays(this.today, -1), 0)}T10:20`, shown.staff.portal.timeZone);
    for (const [index, text] of letters.entries()) {
      const row = await this.handled(index + 4);
      const contact = row.contacts.find(({ role }) => role === 'customer');
      const customer: Actor = { kind: 'customer', id: contact?.id ?? null, name: contact?.name ?? '' };
      const between = { caseId: row.id, portalId: shown.staff.portal.id, direction: 'fromCustomer' as const, authorName: customer.name, ...(contact && { contact: contact.id }) };
      await write(shown.strapi, between, { text, files: [] }, customer, index === 0 ? yesterday : shown.now, false);
    }
    for (const [index, { text, explanation, kind, days }] of asks.entries()) {
      await askCustomer(this.call('askCustomer', await this.handled(index + 1)), { text, explanation, kind, dueOn: addDays(this.today, days) });
    }
    for (const [index, { title, sections }] of partnerPapers.entries()) {
      const row = await this.handled(index);
      const partner = signedIn(cast.partnerLead, shown);
      await addDocument(this.call('addDocument', row, partner), { title, kind: 'other', shared: false }, await paper(shown, row, title, sections, shown.now));
    }
  }

  /** A task in each state that the stories do not tell of, for the partner's office and those who work there. */
  async giveTasks(): Promise<void> {
    const { tasks } = this.shown.content.workDay;
    const { partnerLead, partnerWorker } = this.cast;
    const days = (from: number, to: number) => ({ from: addDays(this.today, from), to: addDays(this.today, to) });
    await this.task(0, tasks.unconfirmed, 'other', []);
    await this.task(1, tasks.unconfirmed, 'other', []);
    await this.task(2, tasks.confirmed, 'other', ['confirm']);
    await this.task(3, tasks.today, 'other', [{ responsible: partnerWorker }, days(0, 2)]);
    await this.task(4, tasks.tomorrow, 'other', [{ responsible: partnerWorker }, days(1, 3)]);
    await this.task(5, tasks.later, 'other', [{ responsible: partnerLead }, days(6, 8)]);
    await this.task(6, tasks.started, 'other', [{ responsible: partnerWorker }, days(-1, 1), 'start']);
    await this.handled(3);
    await this.task(3, tasks.done, 'other', [{ responsible: partnerLead }, days(-3, 0), 'start', 'done']);
    await this.task(2, tasks.revised, 'repair', [{ responsible: partnerLead }, days(0, 4), { amount: 1_850_000 }, 'approve', 'start', { amount: 2_340_000 }]);
    await this.decideBudgets();
  }

  async askForQuotations(): Promise<void> {
    const { partnerLead, companyLead } = this.cast;
    await askForQuotations(this.shown, { handler: this.handler, partnerLead, companyLead, handled: (index) => this.handled(index) });
  }

  /** What the external case handler may decide herself, and what passes her limit and was left to the case handler (EH-04). */
  private async decideBudgets(): Promise<void> {
    const { tasks, overLimit, offer } = this.shown.content.workDay;
    const { partnerLead } = this.cast;
    const days = { from: addDays(this.today, 7), to: addDays(this.today, 12) };
    await this.handled(4);
    await this.task(3, tasks.asked, 'repair', [{ responsible: partnerLead }, days, { amount: 1_460_000 }]);
    await this.task(4, tasks.overLimit, 'repair', [{ responsible: partnerLead }, days, { amount: overLimit }, 'forward']);
    await this.task(5, tasks.refused, 'repair', [{ responsible: partnerLead }, days, { amount: 3_900_000 }, 'reject']);
    await this.task(5, tasks.changed, 'repair', [{ responsible: partnerLead }, days, { amount: 1_240_000 }, 'approve', 'start', { amount: 1_310_000 }, 'approve', { offer, takenBack: true }, { offer, takenBack: false }]);
  }

  /** In each state, and together with what was approved before more than the budget of their work (answer 14). */
  async invoice(): Promise<void> {
    const sides = { partner: signedIn(this.cast.partnerLead, this.shown), handler: this.handler };
    for (const content of this.shown.content.workDay.invoices) await invoice(this.shown, sides, await this.handled(content.case), content);
  }

  private async task(index: number, title: string, kind: TaskKind, steps: readonly Step[]): Promise<void> {
    const task = await addTask(this.call('addTask', this.case(index)), { title, kind, mainInspection: false });
    const lead = signedIn(this.cast.partnerLead, this.shown);
    await allocateTask(this.call('allocateTask', task), { office: this.cast.partnerLead.office.documentId });
    for (const step of steps) {
      if (step === 'confirm') await confirmTask(this.call('confirmTask', task, lead));
      else if (step === 'start') await startTask(this.call('startTask', task));
      else if (step === 'done') await endTask(this.call('endTask', task));
      else if (step === 'forward') await forwardBudget(this.call('forwardBudget', task, signedIn(this.cast.externalHandler, this.shown)));
      else if (step === 'reject') await rejectBudget(this.call('rejectBudget', task), { comment: this.shown.content.workDay.refusal });
      else if (step === 'approve') await approveBudget(this.call('approveBudget', task), {});
      else if ('responsible' in step) await setResponsible(this.call('setResponsible', task, lead), { responsible: step.responsible.documentId });
      else if ('amount' in step) await submitBudget(this.call('submitBudget', task, lead), this.asked(step.amount), await this.calculation(this.case(index)));
      else if ('offer' in step) await this.offer(task, step);
      else await scheduleTask(this.call('scheduleTask', task, lead), step);
    }
  }

  /** What the customer may do herself; one that is taken back leaves the work to the partner. */
  private async offer(task: { documentId: string }, { offer, takenBack }: { offer: { text: string; amount: number }; takenBack: boolean }): Promise<void> {
    const made = await makeCashOffer(this.call('makeCashOffer', task), offer);
    if (takenBack) await withdrawCashOffer(this.call('withdrawCashOffer', made));
  }

  private async calculation(of: CaseRow): Promise<TakenFile | null> {
    const { staff, content, now } = this.shown;
    const { title, sections } = content.workDay.calculation;
    return staff.portal.workItems ? null : paper(this.shown, of, title, sections, now);
  }

  /** A sum in the way of the portal: by work items, two thirds of it for the work itself, or as it is (answer 11). */
  private asked(amount: number): NewBudget {
    const { portal, content } = this.shown.staff;
    const { lines, rooms, description } = content.budget;
    if (!portal.workItems) return { amount, description };
    const parts = [Math.round((amount * 2) / 3), amount - Math.round((amount * 2) / 3)];
    return { lines: parts.map((unitPrice, index) => ({ text: lines[index]?.text ?? description, room: rooms[index], quantity: '1', unitPrice })) };
  }
}

type Step = 'confirm' | 'start' | 'done' | 'approve' | 'reject' | 'forward' | { offer: { text: string; amount: number }; takenBack: boolean } | { responsible: Colleague } | { amount: number } | { from: string; to: string };
