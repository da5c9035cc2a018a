import type { ReactNode } from 'react';
import { Boundary } from '../../ui/Boundary.tsx';
import { TextField } from '../../ui/TextField.tsx';

type Props = { id: string; question: string };

/** One question to answer in one's own words; nobody judges it. */
export function ExplainField({ id, question }: Props): ReactNode {
  return (
    <Boundary id={id}>
      <TextField id={id} label={question} />
    </Boundary>
  );
}
