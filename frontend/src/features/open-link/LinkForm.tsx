import type { ComponentProps, ReactNode } from 'react';
import { Button } from '@/ui/Button';

type Place = { portal: string; token: string };

/** A form says by itself which link it is about, so that it works without JavaScript. */
export function LinkFields({ portal, token }: Place) {
  return (
    <>
      <input type="hidden" name="portal" value={portal} />
      <input type="hidden" name="token" value={token} />
    </>
  );
}

type Properties = Place & { action: ComponentProps<'form'>['action']; children: ReactNode };

export function LinkForm({ portal, token, action, children }: Properties) {
  return (
    <form action={action}>
      <LinkFields portal={portal} token={token} />
      <Button look="open">{children}</Button>
    </form>
  );
}
