import { Twilio } from 'twilio';
import RequestClient from 'twilio/lib/base/RequestClient';
import type Response from 'twilio/lib/http/response';
import { Postponed } from '../services/postponed';
import { refusedBy, retryInstant } from './twilio-refusals';

/** From the first byte sent to the last one read, in milliseconds. */
const PATIENCE = 15_000;
const LARGEST_ANSWER = 1024 * 1024;

export interface TwilioAccount {
  accountSid: string;
  authToken: string;
  /** Where Twilio's API is, `https://api.twilio.com` or what stands in for it. */
  baseUrl: string;
  patience?: number;
}

/**
 * Sends what the library asks for to the base address, which the library itself can only choose among Twilio's own regions.
 * Errors are ours: the library's and those of axios hold the request, with the text and the token in it.
 */
class TwilioConnection extends RequestClient {
  constructor(private readonly account: TwilioAccount) {
    super();
    const patience = account.patience ?? PATIENCE;
    this.axios.defaults.maxContentLength = LARGEST_ANSWER;
    // The library's timeout counts silence; a server that drips would hold us for ever.
    this.axios.interceptors.request.use((request) => ({ ...request, timeout: 0, signal: AbortSignal.timeout(patience) }));
  }

  override async request<Body>(asked: RequestClient.RequestOptions<Body>): Promise<Response<Body>> {
    const answer = await super.request<Body>({ ...asked, uri: this.placeOf(asked.uri) }).catch((error: { code?: string }) => {
      throw new Error(`Twilio could not be reached (${error.code === 'ERR_CANCELED' ? 'no answer in time' : (error.code ?? 'unknown')})`);
    });
    const { statusCode, body, headers } = answer;
    if (statusCode >= 200 && statusCode < 300) {
      if (body === null || typeof body !== 'object') throw new Error('Twilio’s answer could not be read');
      return answer;
    }
    const until = statusCode === 429 ? retryInstant((headers as Readonly<Record<string, string>>)['retry-after'], Date.now()) : null;
    const refused = refusedBy(statusCode, body);
    throw until === null ? refused : new Postponed(refused.message, until);
  }

  private placeOf(uri: string): string {
    const { pathname, search } = new URL(uri);
    return `${this.account.baseUrl.replace(/\/+$/, '')}${pathname}${search}`;
  }
}

export function openTwilio(account: TwilioAccount): Twilio {
  return new Twilio(account.accountSid, account.authToken, { httpClient: new TwilioConnection(account) });
}
