import { adminApi } from '@strapi/strapi/admin';
import type { ListName } from './lists';
import { LISTS } from './lists';

export interface Portal {
  key: string;
  name: string;
}

/** What became of an attachment: taken in, or the code of the refusal. */
export interface AttachmentFate {
  name: string;
  bytes: number;
  refused: string | null;
}

/** Instants are ISO 8601, UTC. */
export interface Message {
  id: string;
  direction: 'sent' | 'received';
  channel: 'email' | 'sms' | 'push';
  state: string;
  at: string;
  settledAt: string | null;
  bouncedAt: string | null;
  nextTryAt: string | null;
  from: string | null;
  to: string | null;
  subject: string | null;
  template: string | null;
  /** Of a received mail. */
  kind: string | null;
  attempts: number | null;
  /** The server's words, or why a mail is not posted. */
  reason: string | null;
  files: AttachmentFate[];
  portal: Portal | null;
  caseNumber: string | null;
}

export interface WholeMessage extends Message {
  text: string | null;
  html: string | null;
  comment: string | null;
  attachments: Omit<AttachmentFate, 'refused'>[];
  headers: { name: string; value: string }[];
  source: boolean;
}

export interface MessagePage {
  messages: Message[];
  next: string | null;
}

export interface Attention {
  portals: Portal[];
  waiting: number;
  /** Milliseconds UTC; in the future where the oldest is tried again later. */
  oldestDueAt: number | null;
  failed: number;
  bounced: number;
  quarantined: number;
  unreadable: number;
}

export interface Question {
  list: ListName;
  portal: string | null;
  search: string;
}

/** The case that a mail goes to, where it is not the one it was matched with. */
export interface NamedCase {
  portal: string;
  caseNumber: string;
}

interface Answer<Value> {
  data: Value;
}

const inside = <Value>(answer: Answer<Value>): Value => answer.data;
const given = (values: Record<string, string | null>) => Object.fromEntries(Object.entries(values).filter(([, value]) => value));
const at = (message: string) => `/messaging/messages/${encodeURIComponent(message)}`;
const decision = (message: string, what: string, data: object = {}) => ({ url: `${at(message)}/${what}`, method: 'POST' as const, data });

export const sourceOf = (message: string): string => `${at(message)}/source`;

const api = adminApi.enhanceEndpoints({ addTagTypes: ['MessagesAttention', 'Message'] }).injectEndpoints({
  endpoints: (build) => ({
    messagesAttention: build.query<Attention, string | null>({
      query: (portal) => ({ url: '/messaging/attention', config: { params: given({ portal }) } }),
      transformResponse: inside<Attention>,
      providesTags: ['MessagesAttention'],
    }),
    messages: build.query<MessagePage, Question & { cursor: string | null }>({
      query: ({ list, ...asked }) => ({ url: `/messaging/${LISTS[list]}/${list}`, config: { params: given(asked) } }),
      transformResponse: inside<MessagePage>,
    }),
    message: build.query<WholeMessage, string>({
      query: at,
      transformResponse: inside<WholeMessage>,
      providesTags: ['Message'],
    }),
    sendMessageAgain: build.mutation<unknown, string>({
      query: (message) => decision(message, 'send-again'),
      invalidatesTags: ['MessagesAttention', 'Message'],
    }),
    acceptMail: build.mutation<unknown, { message: string; named: NamedCase | null }>({
      query: ({ message, named }) => decision(message, 'accept', named ?? {}),
      invalidatesTags: ['MessagesAttention', 'Message'],
    }),
    discardMail: build.mutation<unknown, string>({
      query: (message) => decision(message, 'discard'),
      invalidatesTags: ['MessagesAttention', 'Message'],
    }),
  }),
});

export const { useMessagesAttentionQuery, useLazyMessagesQuery, useMessageQuery, useSendMessageAgainMutation, useAcceptMailMutation, useDiscardMailMutation } = api;
