import { ok, problem, type Finding } from './finding.ts';

const patience = 10_000;

/** Whether the address that stands in mails and SMS leads to the portals. Only a running copy can be asked. */
export async function checkFrontend(address: string, running: boolean): Promise<Finding[]> {
  if (!running) return [ok('frontend', `Links in mails will begin with ${address}; it is asked while Portico runs.`)];
  try {
    const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(patience) });
    await answer.body?.cancel();
    if (answer.status < 500) return [ok('frontend', `${address} answers.`)];
    return [problem('frontend', `${address} answers ${answer.status}.`, 'Look into the log of the frontend, or of the proxy before it.')];
  } catch {
    return [problem('frontend', `${address}, with which links in mails begin, does not answer from here.`, 'Check WEB_URL, its name and its certificate, and the proxy before the portals.')];
  }
}
