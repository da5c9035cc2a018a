import type { ReactNode } from 'react';
import { journalStrings as t } from '../../strings/nl/journal.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { TextField } from '../../ui/TextField.tsx';

type Props = { id: string };

/** Room to write for oneself; nobody reads it, and it is kept only after the learner asks for that. */
export function JournalField({ id }: Props): ReactNode {
  return (
    <Boundary id={id}>
      <TextField id={id} label={t.field} />
    </Boundary>
  );
}
