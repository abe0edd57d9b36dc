import type { Actor } from '../domain/actor';
import type { EventDraft } from '../domain/events';
import { addDays, type LocalDate } from '../domain/time';
import { deriveCall } from '../api/case/call';
import { deriveCashOffer } from '../api/cash-offer/recorded';
import { deriveCase } from '../api/case/recorded';
import type { CaseSnapshot } from '../api/case/snapshot';
import { deriveDocument } from '../api/case-document/recorded';
import { deriveContact, type ContactSnapshot } from '../api/contact/recorded';
import { deriveMessage } from '../api/message/recorded';
import { deriveTask } from '../api/task/recorded';
import type { TaskSnapshot } from '../api/task/snapshot';
import { askedBudget, decidedBudget, offeredLine, outcomeOf, type Outcome } from './budgets';
import type { Story, StoryPlan } from './chapters';
import type { StaffMember, Team } from './organisation';
import { StoryClock } from './story-clock';
import { addWorkdays } from './working-days';

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
  private readonly clock: StoryClock;
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
    this.clock = new StoryClock(plan, start);
    this.actor = { kind: 'member', id: handler.id, name: handler.name };
    this.story = {
      case: {
        id, caseId: id, documentId: random.letters(24), portalId: staff.portal.id, number: plan.number, title: damage.title, type: damage.type, damageNote: damage.note,
        street, postalCode, city, status: 'open', statusReason: null, waitingUntil: null, decision: 'none', decisionReason: null, qualityControl: false, reminderOn: null, deductible: null,
        reportedAt: this.clock.at, company: staff.portal.name, handler, technicalAdviser: null, externalOffice: null, externalHandler: null,
      },
      position: { latitude, longitude }, handler, contacts: [], tasks: [], budgets: [], cashOffers: [], documents: [], messages: [], events: [], mainInspectionAssignedAt: null, endedAt: null,
    };
    this.damageTasks = damage.tasks;
  }

  private readonly damageTasks: string[];

  private tell(drafts: EventDraft[]): void {
    for (const draft of drafts) this.story.events.push({ ...draft, at: this.clock.at, actor: this.actor });
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
        // Visitors are led to cases whose damage is said: they read those in the portal's language.
        language: random.next() < 0.8 || this.plan.damage ? staff.portal.language : staff.portal.language === 'nb' ? 'en' : 'nb',
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
      portalZone: staff.portal.timeZone, caseStatus: this.story.case.status, budget: null, findings: null, office: null, responsible: null,
    };
    this.story.tasks.push(task);
    this.tell(deriveTask(null, task));
    return task;
  }

  allocateInspection(task: TaskSnapshot): void {
    const { staff } = this.plan;
    this.clock.later(14);
    this.changeTask(task, { status: 'allocated', office: nearest(staff.inspectors, this.story.position).office });
  }

  assignInspection(task: TaskSnapshot): void {
    const { random, staff } = this.plan;
    this.clock.later(5);
    const team = nearest(staff.inspectors, this.story.position);
    const responsible = random.pick(team.members);
    this.changeTask(task, { status: 'assigned', responsible });
    this.story.mainInspectionAssignedAt = this.clock.at;
    this.clock.later(3);
    this.changeTask(task, { meetingAt: `${this.inspectionDay()}T${random.pick(['08:30', '10:00', '12:00', '13:30'])}`, meetingZone: this.clock.zone });
    this.logCall(responsible);
    this.clock.later(3);
    this.message();
  }

  /** Ahead where the story ends before the inspection, the last whole workday where it ends with it, else soon after it was agreed on. */
  private inspectionDay(): LocalDate {
    const { random, chapter } = this.plan;
    if (chapter === 'assigned' || chapter === 'cancelled') return addWorkdays(this.clock.today, random.whole(1, 4));
    return chapter === 'inspecting' ? addWorkdays(addDays(this.clock.today, -1), 0) : this.clock.dayIn(random.whole(2, 3));
  }

  /** Begins when it was agreed on; where the story ends with it, the inspector is not through yet. */
  inspect(task: TaskSnapshot): void {
    const { meetingAt } = task;
    if (meetingAt === null) throw new Error('The inspection has no time');
    const [day = '', time = ''] = meetingAt.split('T');
    this.clock.untilClock(day, time);
    const days = this.plan.chapter === 'inspecting' ? { scheduledFrom: day, scheduledTo: addWorkdays(this.clock.today, 1) } : {};
    this.changeTask(task, { status: 'started', ...days });
  }

  reportInspection(task: TaskSnapshot): void {
    const { random, staff } = this.plan;
    this.clock.minutesLater(random.whole(50, 110));
    this.changeTask(task, { status: 'done' });
    this.shareDocument(staff.content.words.inspectionReport, 'inspectionReport');
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
    this.story.messages.push({ id, documentId, text: staff.content.words.greeting, authorName: this.actor.name, authorId: this.story.handler.id, at: this.clock.at });
    this.tell(deriveMessage(null, { id, documentId, caseId, portalId, direction: 'toCustomer', authorName: this.actor.name }));
  }

  shareDocument(title: string, kind: string): void {
    const { random, ids } = this.plan;
    this.clock.later(4);
    const { id: caseId, portalId, status } = this.story.case;
    const document = { id: ids.next('document'), documentId: random.letters(24), caseId, portalId, title, kind, shared: true, sharedBy: 'hand' as const, version: null, caseStatus: status, sharedAt: this.clock.at };
    this.story.documents.push(document);
    this.tell(deriveDocument(null, document));
  }

  decideAndPlan(): void {
    const { random, staff } = this.plan;
    const inspection = this.story.tasks[0];
    this.clock.later(6);
    if (inspection) this.changeTask(inspection, { status: 'approved' });
    if (staff.portal.decisions) {
      this.clock.later(20);
      this.changeCase({ decision: 'accepted', decisionReason: staff.content.words.accepted });
    }
    if (random.next() < 0.4) this.manageProject();
    const repairs = this.damageTasks.map((title) => this.placeRepair(title));
    this.clock.later(2);
    let day = this.firstRepairDay();
    for (const [index, task] of repairs.entries()) {
      const until = this.lastDay(day, index === 0);
      this.changeTask(task, { status: 'scheduled', scheduledFrom: day, scheduledTo: until });
      if (random.next() < 0.5) this.changeTask(task, { meetingAt: `${day}T08:00`, meetingZone: this.clock.zone });
      if (task.needsBudget) this.agreeOnBudget(task, outcomeOf(index, repairs.length, this.plan.chapter, staff.portal.workItems), index === 0);
      day = addWorkdays(until, 1);
    }
  }

  private placeRepair(title: string): TaskSnapshot {
    const { random, staff } = this.plan;
    this.clock.later(0.5);
    const task = this.addTask(title, 'repair');
    const team = random.pick(staff.repairers);
    this.clock.later(1);
    this.changeTask(task, { status: 'allocated', office: team.office });
    this.clock.later(1);
    this.changeTask(task, { status: 'assigned', responsible: random.pick(team.members) });
    return task;
  }

  /** Ahead where the story ends with the plan, some days ago where the first repair is under way, else when the plan is agreed on. */
  private firstRepairDay(): LocalDate {
    const { random, chapter } = this.plan;
    if (chapter === 'decided') return addWorkdays(this.clock.today, random.whole(2, 6));
    return chapter === 'repairing' ? addWorkdays(addDays(this.clock.today, -1), -random.whole(0, 2)) : this.clock.dayIn(4);
  }

  /** A repair takes two to four days; one under way has days left. */
  private lastDay(first: LocalDate, isFirst: boolean): LocalDate {
    const days = this.plan.random.whole(1, 3);
    return addWorkdays(isFirst && this.plan.chapter === 'repairing' ? this.clock.today : first, days);
  }

  /** The partner asks, and what comes of it; of the first task, a line is sometimes left to the customer. */
  private agreeOnBudget(task: TaskSnapshot, outcome: Outcome, first: boolean): void {
    const { random, chapter } = this.plan;
    const asked = askedBudget(this.plan, task, this.clock.at);
    this.changeTask(task, { status: 'budgetSubmitted', budget: asked });
    if (outcome === 'waits') {
      this.story.budgets.push(asked);
      return;
    }
    this.clock.later(1.5);
    const decided = decidedBudget(asked, outcome, this.clock.at);
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
    this.clock.later(2);
    this.changeTask(task, { status: 'assigned', responsible: random.pick(team.members) });
  }

  /** All repairs where the story goes on to their end, else the first one only; then the next has a time to meet. */
  repair(all: boolean): void {
    const { random } = this.plan;
    const repairs = this.story.tasks.filter((task) => task.kind === 'repair');
    for (const task of all ? repairs : repairs.slice(0, 1)) {
      if (task.scheduledFrom === null || task.scheduledTo === null) throw new Error('The repair has no days');
      this.clock.untilClock(task.scheduledFrom, random.pick(['08:00', '08:10', '08:25']));
      this.changeTask(task, { status: 'started' });
      if (!all) break;
      this.clock.untilClock(task.scheduledTo, random.pick(['13:40', '14:30', '15:20']));
      this.changeTask(task, { status: 'done' });
      this.clock.minutesLater(random.whole(5, 25));
      this.changeTask(task, { status: 'approved' });
    }
    const next = all ? undefined : repairs[1];
    if (next?.scheduledFrom) this.changeTask(next, { meetingAt: `${next.scheduledFrom}T${random.pick(['08:00', '10:00'])}`, meetingZone: this.clock.zone });
  }

  end(status: CaseSnapshot['status'], reason: string): Story {
    this.clock.later(24);
    this.changeCase({ status, statusReason: reason, waitingUntil: status === 'waiting' ? addDays(this.clock.today, 9) : null });
    this.story.endedAt = status === 'closed' || status === 'cancelled' ? this.clock.at : null;
    return this.story;
  }
}
