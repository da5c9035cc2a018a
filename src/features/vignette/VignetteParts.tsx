import { Fragment, type ReactNode } from 'react';
import type { PlayableVignette } from '../../domain/vignette/playable.ts';
import { comparisonStrings } from '../../strings/nl/comparison.ts';
import { vignetteStrings as t } from '../../strings/nl/vignette.ts';
import { href } from '../../ui/href.ts';
import { pieces } from './marks.ts';

/*
 * What a reader sees of a vignette besides the controls, the same on a built page (Vignette.astro puts them in the slots
 * of the island) and where a vignette is fetched (VignettePlayer.tsx).
 */

type Part = { vignette: PlayableVignette };
type Heading = 'h3' | 'h4';

const label = { deciding: t.deciding, decoy: t.decoy };

/** The story, with the passages that decide or point elsewhere marked; the marks show once an answer stands. */
export function Story({ vignette: { story, deciding, decoy } }: Part): ReactNode {
  return (
    <p>
      {pieces(story, deciding, decoy.quote).map(({ text, role }, place) =>
        role === 'plain' ? (
          text
        ) : (
          <mark key={place} className={role}>
            {text}
            <span className="tag">{label[role]}</span>
          </mark>
        ),
      )}
    </p>
  );
}

/** The sentences of the story as boxes, with the honest ‘no single sentence’ last. */
export function Sentences({ vignette: { sentences } }: Part): ReactNode {
  return [...sentences, { id: 'none', text: t.noSentence }].map((sentence) => (
    <label key={sentence.id} className="pick">
      <input type="checkbox" name="sentence" value={sentence.id} />
      <span>{sentence.text}</span>
    </label>
  ));
}

/** What decided here, what pointed elsewhere, and what the client will probably say next. */
export function Decided({ vignette, heading: Sub }: Part & { heading: Heading }): ReactNode {
  const { grey, keyFeature, deciding, decoy, answersLine, clientNext, cells } = vignette;
  return (
    <div className="after">
      {grey ? (
        <>
          <Sub>{t.arguments}</Sub>
          <ul>
            {grey.arguments.map((argument) => (
              <li key={argument}>{argument}</li>
            ))}
          </ul>
        </>
      ) : null}
      <Sub>{t.decided}</Sub>
      <p>{`${keyFeature} ${t.together}`}</p>
      <ul>
        {deciding.map((quote) => (
          <li key={quote}>
            {`${quote} `}
            <span className="tag">{t.deciding}</span>
          </li>
        ))}
        <li>
          {`${decoy.quote} `}
          <span className="tag">{t.decoy}</span>
        </li>
      </ul>
      <p>{`${t.decoyWhy} ${decoy.why}`}</p>
      {answersLine ? null : (
        <>
          <Sub>{t.next}</Sub>
          <blockquote>{clientNext}</blockquote>
        </>
      )}
      {cells.length > 0 ? (
        <p className="hint">
          {comparisonStrings.backToCell}
          {cells.map(({ path, name }, place) => (
            <Fragment key={path}>
              {place > 0 ? ' · ' : ''}
              <a href={href(path)}>{name}</a>
            </Fragment>
          ))}
        </p>
      ) : null}
    </div>
  );
}

/** The model lines: first to judge which is the weakest, then with why. */
export function Models({ vignette, heading: Sub }: Part & { heading: Heading }): ReactNode {
  const { lines, answersLine, clientNext } = vignette;
  return (
    <div className="after">
      <fieldset>
        <legend>{t.models}</legend>
        {lines.map((line, place) => (
          <label key={line.text} className="pick">
            <input type="radio" name="weakest" value={String(place)} />
            <span>{`‘${line.text}’`}</span>
          </label>
        ))}
      </fieldset>
      <details className="unfold" data-models="">
        <summary>{t.modelsShow}</summary>
        <ul>
          {lines.map((line) => (
            <li key={line.text}>
              <strong>{`${t.quality[line.quality]}.`}</strong>
              {` ‘${line.text}’ ${line.why}`}
            </li>
          ))}
        </ul>
        {answersLine ? (
          <>
            <Sub>{t.nextToLine}</Sub>
            <blockquote>{clientNext}</blockquote>
          </>
        ) : null}
      </details>
    </div>
  );
}
