import type { Actor } from '../domain/actor';
import type { EventDraft } from '../domain/events';
import { addDays, localDate } from '../domain/time';
import { deriveCall, deriveMessage } from '../api/case/correspondence';
import { deriveCashOffer } from '../api/cash-offer/recorded';
import { deriveCase } from '../api/case/recorded';
import type { CaseSnapshot } from '../api/case/snapshot';
import { deriveDocument } from '../api/case-document/recorded';
import { deriveContact, type ContactSnapshot } from '../api/contact/recorded';
import { deriveTask } from '../api/task/recorded';
import type { TaskSnapshot } from '../api/task/snapshot';
import { askedBudget, decidedBudget, offeredLine, outcomeOf, type Outcome } from './budgets';
import type { Story, StoryPlan } from './chapters';
import type { StaffMember, Team } from './organisation';
import type { Random } from './random';

const HOUR = 3_600_000;

/** Between seven and four, Monday to Friday, UTC: near enough to office hours in the demo portals' zones. */
function workingTime(instant: number, random: Random): number {
  const time = new Date(instant);
  if (time.getUTCHours() < 7 || time.getUTCHours() >= 16) {
    if (time.getUTCHours() >= 16) time.setUTCDate(time.getUTCDate() + 1);
    time.setUTCHours(random.whole(7, 15), random.whole(0, 59), 0, 0);
  }
  while (time.getUTCDay() === 0 || time.getUTCDay() === 6) time.setUTCDate(time.getUTCDate() + 1);
  return time.getTime();
}

/** The same day, or the Monday after it. */
function workday(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? addDays(date, 2) : weekday === 0 ? addDays(date, 1) : date;
}

/** The nearest team to the damage: who is sent across the country for a door? */
function nearest(teams: Team[], position: { latitude: number; longitude: number }): Team {
  const distance = ({ place }: Team) => (place.latitude - position.latitude) ** 2 + ((place.longitude - position.longitude) / 2) ** 2;
  const [first] = [...teams].sort((left, right) => distance(left) - distance(right));
  if (!first) throw new Error('The portal has nobody to send');
  return first;
}

/** Tells a case step by step, as its people would live it. */
export class Teller {
  readonly story: Story;
  private at: number;
  private readonly actor: Actor;

  constructor(
    private readonly plan: StoryPlan,
    start: number,
  ) {
    const { staff, random, ids, people } = plan;
    const damage = plan.damage ?? random.pick(staff.content.damages);
    const { street, postalCode, city, latitude, longitude } = random.pick(people.streets.filter((address) => staff.content.cities.includes(address.city)));
    const handler = random.pick(staff.handlers);
    const id = ids.next('case');
    this.at = Math.min(workingTime(start, random), plan.now - 60_000);
    this.actor = { kind: 'member', id: handler.id, name: handler.name };
    this.story = {
      case: {
        id, caseId: id, documentId: random.letters(24), portalId: staff.portal.id, number: plan.number, title: damage.title, type: damage.type, damageNote: damage.note,
        street, postalCode, city, status: 'open', statusReason: null, waitingUntil: null, decision: 'none', decisionReason: null, qualityControl: false, reminderOn: null,
        reportedAt: this.at, company: staff.portal.name, handler, technicalAdviser: null, externalOffice: null, externalHandler: null,
      },
      position: { latitude, longitude }, handler, contacts: [], tasks: [], budgets: [], cashOffers: [], documents: [], messages: [], events: [], mainInspectionAssignedAt: null, endedAt: null,
    };
    this.damageTasks = damage.tasks;
  }

  private readonly damageTasks: string[];

  /** Lets some hours pass into somebody's working day, though never beyond now. */
  private later(hours: number): void {
    const spread = hours * (0.6 + this.plan.random.next() * 0.8) * HOUR;
    const wanted = workingTime(this.at + spread, this.plan.random);
    this.at = Math.min(Math.max(this.at + 60_000, wanted), this.plan.now - 1000);
  }

  private tell(drafts: EventDraft[]): void {
    for (const draft of drafts) this.story.events.push({ ...draft, at: Math.round(this.at), actor: this.actor });
  }

  private changeCase(patch: Partial<CaseSnapshot>): void {
    const before = this.story.case;
    this.story.case = { ...before, ...patch };
    this.tell(deriveCase(before, this.story.case));
  }

  private changeTask(task: TaskSnapshot, patch: Partial<TaskSnapshot>): void {
    const before = { ...task };
    Object.assign(task, patch);
    this.tell(deriveTask(before, task));
  }

  report(): void {
    const { random, people, ids, staff } = this.plan;
    this.tell(deriveCase(null, this.story.case));
    const roles = random.next() < 0.35 ? (['customer', 'contactPerson'] as const) : (['customer'] as const);
    for (const role of roles) {
      const name = random.pick(people.names);
      const mailName = name.normalize('NFD').replace(/[̀-ͯ]/g, '').toLowerCase().replace(/ø/g, 'o').replace(/æ/g, 'ae').replace(/[^a-z]+/g, '.');
      const contact: ContactSnapshot = {
        id: ids.next('contact'), documentId: random.letters(24), caseId: this.story.case.id, portalId: staff.portal.id, role, name,
        email: `${mailName}.${this.story.case.id}@mail.example`, mobile: `+474${String(random.whole(0, 9_999_999)).padStart(7, '0')}`,
        language: random.next() < 0.8 ? staff.portal.language : staff.portal.language === 'nb' ? 'en' : 'nb',
      };
      this.story.contacts.push(contact);
      this.tell(deriveContact(null, contact));
    }
  }

  addTask(title: string, kind: TaskSnapshot['kind'], mainInspection = false): TaskSnapshot {
    const { staff, random, ids } = this.plan;
    const task: TaskSnapshot = {
      id: ids.next('task'), documentId: random.letters(24), caseId: this.story.case.id, portalId: staff.portal.id, title, kind, mainInspection, status: 'created', statusReason: null,
      description: staff.content.taskNotes[title] ?? null, scheduledFrom: null, scheduledTo: null, meetingAt: null, meetingZone: null, needsBudget: staff.content.budgetedTaskKinds.includes(kind),
      portalZone: staff.portal.timeZone, caseStatus: this.story.case.status, budget: null, office: null, responsible: null,
    };
    this.story.tasks.push(task);
    this.tell(deriveTask(null, task));
    return task;
  }

  allocateInspection(task: TaskSnapshot): void {
    const { staff } = this.plan;
    this.later(14);
    this.changeTask(task, { status: 'allocated', office: nearest(staff.inspectors, this.story.position).office });
  }

  /** The meeting lies ahead where the story ends with it, else in the past. */
  assignInspection(task: TaskSnapshot, ahead: boolean): void {
    const { random, staff, now } = this.plan;
    this.later(5);
    const team = nearest(staff.inspectors, this.story.position);
    const responsible = random.pick(team.members);
    this.changeTask(task, { status: 'assigned', responsible });
    this.story.mainInspectionAssignedAt = Math.round(this.at);
    this.later(3);
    const day = workday(ahead ? addDays(localDate(now, staff.portal.timeZone), random.whole(1, 4)) : localDate(this.at + 20 * HOUR, staff.portal.timeZone));
    this.changeTask(task, { meetingAt: `${day}T${random.pick(['08:30', '10:00', '12:00', '14:30'])}`, meetingZone: staff.portal.timeZone });
    this.logCall(responsible);
    this.later(3);
    this.message();
  }

  private logCall(caller: StaffMember): void {
    const customer = this.story.contacts[0];
    if (!customer?.mobile) return;
    const reached = this.plan.random.next() < 0.8;
    const { id, portalId } = this.story.case;
    this.tell(deriveCall(null, { id: 0, documentId: '', caseId: id, portalId, number: customer.mobile, caller: caller.name, reached, seconds: reached ? this.plan.random.whole(60, 600) : 0, ownerIds: [customer.id] }));
  }

  private message(): void {
    const { random, ids, staff } = this.plan;
    const { id: caseId, portalId } = this.story.case;
    const id = ids.next('message');
    const documentId = random.letters(24);
    const text = staff.portal.language === 'nb' ? 'Hei! Vi har fått saken din og holder deg oppdatert her. Skriv gjerne hvis noe er uklart.' : 'Hello! We have your case and keep you posted here. Do write if anything is unclear.';
    this.story.messages.push({ id, documentId, text, authorName: this.actor.name, authorId: this.story.handler.id, at: Math.round(this.at) });
    this.tell(deriveMessage(null, { id, documentId, caseId, portalId, direction: 'toCustomer', authorName: this.actor.name }));
  }

  shareDocument(title: string, kind: string): void {
    const { random, ids } = this.plan;
    this.later(4);
    const { id: caseId, portalId, status } = this.story.case;
    const document = { id: ids.next('document'), documentId: random.letters(24), caseId, portalId, title, kind, shared: true, sharedBy: 'hand' as const, caseStatus: status, sharedAt: Math.round(this.at) };
    this.story.documents.push(document);
    this.tell(deriveDocument(null, document));
  }

  move(task: TaskSnapshot, status: TaskSnapshot['status'], hours: number): void {
    this.later(hours);
    this.changeTask(task, { status });
  }

  decideAndPlan(ahead: boolean): void {
    const { random, staff, now } = this.plan;
    const inspection = this.story.tasks[0];
    if (inspection) this.move(inspection, 'approved', 6);
    if (staff.portal.decisions) {
      this.later(20);
      this.changeCase({ decision: 'accepted', decisionReason: 'Dekkes etter vilkårene punkt 3.2.' });
    }
    if (random.next() < 0.4) this.manageProject();
    let day = workday(ahead ? addDays(localDate(now, staff.portal.timeZone), random.whole(2, 6)) : localDate(this.at + 30 * HOUR, staff.portal.timeZone));
    for (const [index, title] of this.damageTasks.entries()) {
      this.later(1);
      const task = this.addTask(title, 'repair');
      const team = random.pick(staff.repairers);
      this.later(3);
      this.changeTask(task, { status: 'allocated', office: team.office });
      this.later(3);
      this.changeTask(task, { status: 'assigned', responsible: random.pick(team.members) });
      const until = workday(addDays(day, random.whole(1, 3)));
      this.changeTask(task, { status: 'scheduled', scheduledFrom: day, scheduledTo: until });
      if (random.next() < 0.5) this.changeTask(task, { meetingAt: `${day}T08:00`, meetingZone: staff.portal.timeZone });
      if (task.needsBudget) this.agreeOnBudget(task, outcomeOf(index, this.damageTasks.length, this.plan.chapter), index === 0);
      day = workday(addDays(until, 1));
    }
  }

  /** The partner asks, and what comes of it; of the first task, a line is sometimes left to the customer. */
  private agreeOnBudget(task: TaskSnapshot, outcome: Outcome, first: boolean): void {
    const { random, chapter } = this.plan;
    const asked = askedBudget(this.plan, task, first || outcome === 'partly' || random.next() < 0.6);
    this.changeTask(task, { status: 'budgetSubmitted', budget: asked });
    if (outcome === 'waits') {
      this.story.budgets.push(asked);
      return;
    }
    this.later(4);
    const decided = decidedBudget(asked, outcome, Math.round(this.at));
    this.story.budgets.push(decided);
    this.changeTask(task, { status: outcome === 'approved' ? 'budgetApproved' : 'budgetPartlyApproved', budget: decided });
    const offer = first && (chapter === 'repairing' || random.next() < 0.2) ? offeredLine(this.plan, task, decided) : null;
    if (!offer) return;
    this.story.cashOffers.push(offer);
    this.tell(deriveCashOffer(null, offer));
  }

  private manageProject(): void {
    const { random, staff } = this.plan;
    const team = random.pick(staff.repairers);
    const task = this.addTask(staff.content.words.projectManagement, 'projectManagement');
    this.changeTask(task, { status: 'allocated', office: team.office });
    this.later(2);
    this.changeTask(task, { status: 'assigned', responsible: random.pick(team.members) });
  }

  /** All repairs where the story goes on to their end, else the first one only. */
  repair(all: boolean): void {
    const repairs = this.story.tasks.filter((task) => task.kind === 'repair');
    for (const task of all ? repairs : repairs.slice(0, 1)) {
      this.move(task, 'started', 16);
      if (all) {
        this.move(task, 'done', 30);
        this.move(task, 'approved', 6);
      }
    }
    const next = all ? undefined : repairs[1];
    if (next) {
      const { staff, random, now } = this.plan;
      const day = workday(addDays(localDate(now, staff.portal.timeZone), random.whole(1, 6)));
      this.changeTask(next, { meetingAt: `${day}T${random.pick(['08:00', '10:00'])}`, meetingZone: staff.portal.timeZone, scheduledFrom: day, scheduledTo: addDays(day, 2) });
    }
  }

  end(status: CaseSnapshot['status'], reason: string): Story {
    this.later(24);
    const { staff, now } = this.plan;
    this.changeCase({ status, statusReason: reason, waitingUntil: status === 'waiting' ? addDays(localDate(now, staff.portal.timeZone), 9) : null });
    this.story.endedAt = status === 'closed' || status === 'cancelled' ? Math.round(this.at) : null;
    return this.story;
  }
}
