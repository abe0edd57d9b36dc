import type { SaidVerdict } from './verdict';

/** A verdict among the facts of a claim. */
export function VerdictText({ verdict: { lines, because }, more = '' }: { verdict: SaidVerdict; more?: string }) {
  return (
    <>
      {lines.map(({ of, said }) => (
        <p key={of ?? ''}>
          <strong>{of ? `${of}: ${said}` : said}</strong>
        </p>
      ))}
      {[...because, more].filter(Boolean).map((said, index) => (
        <p key={index}>{said}</p>
      ))}
    </>
  );
}
