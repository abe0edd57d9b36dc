import type { Port } from '../places.ts';
import { complaintsAbout, isTaken } from '../ports.ts';
import { ok, problem, type Finding } from './finding.ts';

/** Ports that are free for a start, or those at which the running copy listens. */
export async function checkPorts(ports: readonly Port[], running: boolean): Promise<Finding[]> {
  const numbers = ports.map(({ number }) => number).join(', ');
  if (!running) {
    const complaints = await complaintsAbout(ports);
    return complaints.length > 0 ? complaints.map(({ says, cure }) => problem('ports', says, cure)) : [ok('ports', `${numbers} are free.`)];
  }
  const deaf: Port[] = [];
  for (const port of ports) if (!(await isTaken(port.number))) deaf.push(port);
  if (deaf.length === 0) return [ok('ports', `Portico runs and listens at ${numbers}.`)];
  return deaf.map(({ variable, number }) => problem('ports', `Portico runs, but nobody listens at ${number} (${variable}).`, 'It may still be starting, or have other settings: npm stop, then npm start.'));
}
