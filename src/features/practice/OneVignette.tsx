import { useState, type ReactNode } from 'react';
import type { Drawable } from '../../domain/practice/draw.ts';
import { drawNext, openPage } from '../../stores/practice.ts';
import { practiceStrings } from '../../strings/nl/practice.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { href } from '../../ui/href.ts';

const t = practiceStrings.one;

type Props = {
  /** Id of the element that holds this island. */
  id: string;
  vignettes: Drawable[];
};

/** One button that opens a vignette the learner has not just seen. */
export function OneVignette(props: Props): ReactNode {
  return (
    <Boundary id={props.id}>
      <Draw {...props} />
    </Boundary>
  );
}

function Draw({ vignettes }: Props): ReactNode {
  const [message, setMessage] = useState('');
  const draw = () => {
    const exercise = drawNext(vignettes);
    if (exercise === undefined) setMessage(t.none);
    else openPage(href(`oefening/${exercise}/`));
  };
  return (
    <div className="needs-script">
      <p className="actions">
        <button type="button" className="button" onClick={draw}>
          {t.button}
        </button>
      </p>
      <p className="message" role="status">
        {message}
      </p>
    </div>
  );
}
