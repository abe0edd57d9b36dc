import { notFound } from 'next/navigation';

/** An address that nothing stands at: told within the shell. */
export default function Page(): never {
  notFound();
}
