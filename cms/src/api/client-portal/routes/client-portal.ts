import { endpoint } from '../../../http/endpoint';
import { wordingOf } from '../../../plugins/visibility/server/rules/client-portal';
import { reachOn } from '../../claim/side';
import { clientPortal } from '../answer';
import { readClientFrame } from '../queries/frame';

const readClientPortal = endpoint({
  name: 'readClientPortal',
  summary: 'What each page of the client portal stands in: how many claims the client’s company has in each state, units that wait to be registered and articles to read; and the portal’s own menu and words (CL-01, CL-02).',
  method: 'GET',
  path: '/client-portal',
  who: ['member'],
  response: clientPortal,
  async handle({ viewer }) {
    const reach = reachOn('client', viewer);
    const { counts, settings } = await readClientFrame(reach);
    return { counts, wording: wordingOf(settings) };
  },
});

export default { type: 'content-api', routes: [readClientPortal] };
