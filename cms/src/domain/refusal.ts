/**
 * Every refusal this product gives: code, HTTP status and the sentence people read. One table, so that a code never
 * means two things. What is outside one's scope is `notFound`, whatever it is.
 */
export const REFUSALS = {
  'input.invalid': [400, 'The request does not have the expected form.'],
  'input.unknownParameter': [400, 'The request has a parameter that this address does not know.'],
  'input.tooLarge': [413, 'This is larger than what is taken in here.'],
  'file.missing': [400, 'A file is expected here.'],
  'file.tooMany': [400, 'These are more files than are taken in at once.'],
  'file.broken': [400, 'This file is empty or damaged.'],
  'file.tooLarge': [413, 'This file is larger than what is taken in here.'],
  'file.type': [415, 'Files of this kind are not taken in here.'],
  'relation.unknown': [400, 'Something that the request refers to does not exist.'],
  'contact.mobileInvalid': [400, 'This is not a telephone number we can use. Write it with its country code.'],
  'idempotency.keyInvalid': [400, 'The Idempotency-Key must have 8 to 128 letters, digits, dots, dashes or underscores.'],
  'precondition.missing': [428, 'Say which version you changed, in the header If-Match.'],
  'auth.required': [401, 'Sign in to go on.'],
  'auth.failed': [401, 'E-mail address and password do not fit.'],
  'password.wrong': [403, 'This is not your password of now.'],
  'password.weak': [422, 'This password is too easy to guess, or too short or too long.'],
  'right.missing': [403, 'You may see this, but not do that.'],
  'level.missing': [403, 'Your authority level does not allow this.'],
  'direction.closed': [403, 'This way of writing is switched off for this case.'],
  notFound: [404, 'There is nothing here.'],
  'link.invalid': [404, 'This link does not work.'],
  'link.expired': [410, 'This link has expired.'],
  'link.revoked': [410, 'This link is no longer valid.'],
  'code.wrong': [403, 'This is not the code we sent.'],
  'code.expired': [410, 'This code is too old. Ask for a new one.'],
  'code.noMobile': [409, 'There is no mobile number to send a code to.'],
  'code.locked': [429, 'Too many wrong codes. Wait a quarter of an hour.'],
  'access.unreachable': [409, 'The contact has neither an e-mail address nor a mobile number.'],
  'access.revoked': [409, 'This access has been revoked. Grant it again first.'],
  'method.off': [405, 'This cannot be done here. What has been recorded is not deleted.'],
  'case.numberTaken': [409, 'Another case of this portal has this number.'],
  'case.state': [409, 'The case is in a state that does not allow this.'],
  'case.tasksOpen': [409, 'Tasks are not approved yet. Approve or remove them, or give a reason.'],
  'case.taskStarted': [409, 'A task has been started, so the case cannot be cancelled.'],
  'case.noExternalOffice': [409, 'The case has no office for the external case handler yet.'],
  'case.decision': [409, 'A decision can change, but not be taken out of the record.'],
  'member.unsuitable': [409, 'This member cannot be chosen for that.'],
  'member.oneself': [409, 'Somebody else has to change that of you.'],
  'office.unsuitable': [409, 'This office cannot be chosen for that.'],
  'member.loginTaken': [409, 'Another member of this portal signs in with this e-mail address.'],
  'task.state': [409, 'The task is in a state that does not allow this.'],
  'task.needs': [409, 'The task lacks something that this state needs.'],
  'budget.state': [409, 'The budget is in a state that does not allow this.'],
  'budget.waits': [409, 'A budget of this task waits. Approve or reject it, and the task follows.'],
  'budget.way': [409, 'Budgets of this portal are asked for in the other way: by work items, or as one sum.'],
  'budget.forwarded': [409, 'This budget has been forwarded to the case handler already.'],
  'lineTemplate.nameTaken': [409, 'Your company has a template of this name already.'],
  'lineTemplate.tooMany': [409, 'Your company has as many templates as there is room for. Delete one first.'],
  'limit.exceeded': [403, 'This is more than you may approve on this case.'],
  'report.nothing': [409, 'There is nothing yet that this report could tell.'],
  'rfq.state': [409, 'The request for quotation is in a state that does not allow this.'],
  'rfq.deadline': [409, 'The deadline of a request for quotation lies ahead.'],
  'rfq.tasks': [409, 'A quotation can be asked for repair work that is with no office yet, or has not been begun there.'],
  'rfq.invited': [409, 'Somebody is invited to this twice.'],
  'rfq.nobody': [409, 'Nobody is invited to this yet.'],
  'rfq.closed': [410, 'No more bids are taken for this.'],
  'bid.parts': [400, 'A bid says for each of the tasks what it would cost, and for nothing else.'],
  'cashOffer.state': [409, 'This offer has been withdrawn already.'],
  'cashOffer.standing': [409, 'This work has been offered to the customer already. Withdraw that offer first.'],
  'invoice.numberTaken': [409, 'The company has handed in an invoice of this number already.'],
  'invoice.state': [409, 'The invoice is in a state that does not allow this.'],
  'task.noInspection': [409, 'Only an inspection has findings.'],
  'task.mainInspectionTaken': [409, 'The case has a main inspection already.'],
  'ask.state': [409, 'This has been answered or withdrawn.'],
  'ask.lacks': [400, 'The answer lacks what was asked for.'],
  'message.state': [409, 'The message is in a state that does not allow this.'],
  'message.unmatched': [400, 'Say to which case of which portal this mail belongs.'],
  'chat.alwaysNotified': [409, 'This member is always notified of the chat of this case, and cannot be unmarked.'],
  'message.empty': [400, 'A message needs words or a file.'],
  'relation.fixed': [409, 'This belongs where it was created and cannot be moved.'],
  'view.nameTaken': [409, 'You have a view of this name already.'],
  'view.tooMany': [409, 'You have as many views as there is room for. Delete one first.'],
  'settings.conflict': [409, 'Somebody else saved these settings in the meantime.'],
  'template.conflict': [409, 'Somebody else saved these words in the meantime.'],
  'template.findings': [422, 'These words cannot be sent as they are.'],
  'precondition.failed': [412, 'Somebody else changed this in the meantime.'],
  'idempotency.reused': [422, 'This Idempotency-Key was used for another request.'],
  'rate.limited': [429, 'That was too often. Wait a little.'],
  internal: [500, 'Something went wrong on our side.'],
  'service.unavailable': [503, 'This cannot be answered at the moment. Try again in a little while.'],
  'storage.full': [507, 'There is no room left to keep this. Nothing was changed.'],
} as const satisfies Record<string, readonly [number, string]>;

export type RefusalCode = keyof typeof REFUSALS;

/** A refusal with its stable code. `details` are told to the caller: only what the caller may know. */
export class Refusal extends Error {
  readonly status: number;

  constructor(
    readonly code: RefusalCode,
    readonly details: Record<string, unknown> = {},
  ) {
    super(REFUSALS[code][1]);
    this.name = 'Refusal';
    this.status = REFUSALS[code][0];
  }
}
