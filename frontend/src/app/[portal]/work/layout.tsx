import type { ReactNode } from 'react';
import { Workspace } from '@/ui/workspace/Workspace';

export default function WorkLayout({ children }: { children: ReactNode }) {
  return <Workspace>{children}</Workspace>;
}
