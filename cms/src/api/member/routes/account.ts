import { endpoint } from '../../../http/endpoint';
import { account, accountChange, answerAccount } from '../account-answer';
import { changeAccount } from '../commands/change-account';

const common = { who: ['member'], path: '/account', response: account } as const;

const readAccount = endpoint({
  ...common,
  name: 'readAccount',
  summary: 'The viewer’s own account: name and title, language, how dates are written, what is told by mail.',
  method: 'GET',
  handle: ({ viewer }) => answerAccount(viewer),
});

const changeAccountRoute = endpoint({
  ...common,
  name: 'changeAccount',
  summary: 'Sets what is named of the viewer’s own account. Pages and mails follow at once.',
  method: 'PATCH',
  body: accountChange,
  ifMatch: 'required',
  limits: ['write'],
  refusals: ['precondition.failed'],
  async handle({ strapi, viewer, body, ifMatch, now }) {
    await changeAccount({ strapi, viewer, version: ifMatch, now }, body);
    return answerAccount(viewer);
  },
});

export default { type: 'content-api', routes: [readAccount, changeAccountRoute] };
