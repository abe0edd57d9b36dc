import { problem, type Area, type Finding } from './finding';

/** Why a server could not be reached, told from the codes of sockets, TLS and names. Null where the error is of another kind. */
export function unreached(area: Area, { server, address, host, port }: { server: string; address: string; host: string; port: string }, error: unknown): Finding | null {
  const { code = '', cause } = error as { code?: string; cause?: { code?: string } };
  const codes = [code, cause?.code ?? ''];
  const is = (...known: string[]) => codes.some((one) => known.includes(one)) || known.some((one) => String((error as Error).message).includes(one));
  if (is('ENOTFOUND', 'EAI_AGAIN', 'EDNS')) return problem(area, `${server} ${address} has no address: its name is not known.`, `Check the name in ${host}, and this machine’s name server.`);
  if (is('ECONNREFUSED')) return problem(area, `Nobody listens at ${address}.`, `Check ${host} and ${port}, and that the server runs.`);
  // Nodemailer keeps the words of TLS, not its code.
  const distrust = [String((error as Error).message), String((cause as Error | undefined)?.message)].find((words) => /certificate|altnames/i.test(words));
  if (distrust) {
    return problem(area, `${server} ${address} shows a certificate that is not trusted: ${distrust}.`, `Set ${host} to the name in the certificate, or have it renewed.`);
  }
  if (is('ETIMEDOUT', 'ETIMEOUT', 'UND_ERR_CONNECT_TIMEOUT', 'TimeoutError', 'CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT') || (error as Error).name === 'TimeoutError') {
    return problem(area, `${server} ${address} does not answer.`, `Check ${host} and ${port}, that a firewall lets this machine out, and whether the port expects TLS from the first byte.`);
  }
  if (is('EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET', 'EPIPE', 'NoConnection', 'EPROTO', 'ERR_SSL_WRONG_VERSION_NUMBER', 'ETLS')) {
    return problem(area, `${server} ${address} ends the connection.`, `Check ${host} and ${port}, and whether the port expects TLS from the first byte.`);
  }
  return null;
}
