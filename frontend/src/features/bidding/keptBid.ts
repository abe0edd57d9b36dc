import 'server-only';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { readEnvironment } from '@/environment';
import type { TypedBid } from './typedBid';

/**
 * What was typed into a bid that was refused goes back to whoever typed it and stays nowhere else: in a cookie of the
 * page that it belongs to. An address would be written down on its way, and a plain form has no other memory.
 */
const NAME = 'portico_bid_form';

/** Browsers keep no larger cookie, its name and where it is for included. */
const MOST = 3600;
/** Nothing that was typed is longer, unpacked. */
const MOST_UNPACKED = 64 * 1024;
const MINUTES = 15;

const typed = z.object({ said: z.record(z.string(), z.string()), keep: z.array(z.string()), files: z.array(z.string()) });

const packed = (bid: TypedBid): string => brotliCompressSync(JSON.stringify(bid)).toString('base64url');

/** Where even packed it is too long, the words beside the sums stay behind; `keptBid` then has none. */
export async function keepBid(page: string, bid: TypedBid): Promise<void> {
  const { text: _words, ...sums } = bid.said;
  const kept = [packed(bid), packed({ ...bid, said: sums })].find(({ length }) => length <= MOST);
  if (kept) (await cookies()).set(NAME, kept, { httpOnly: true, sameSite: 'lax', secure: readEnvironment().https, path: page, maxAge: MINUTES * 60 });
}

export async function forgetBid(page: string): Promise<void> {
  (await cookies()).set(NAME, '', { httpOnly: true, sameSite: 'lax', secure: readEnvironment().https, path: page, maxAge: 0 });
}

export async function keptBid(): Promise<TypedBid | null> {
  const kept = (await cookies()).get(NAME)?.value;
  if (!kept) return null;
  try {
    return typed.parse(JSON.parse(brotliDecompressSync(Buffer.from(kept, 'base64url'), { maxOutputLength: MOST_UNPACKED }).toString()));
  } catch {
    return null;
  }
}
