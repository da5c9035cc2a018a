import type { ReactNode } from 'react';
import type { PlayableVignette } from '../../domain/vignette/playable.ts';
import type { Certainty } from '../../domain/vignette/types.ts';
import { vignetteStrings as t } from '../../strings/nl/vignette.ts';
import { certaintyName } from '../../ui/read-choice.ts';

/** What a question without feedback shows. Nothing in it tells which answer is the strongest. */
export type AskedVignette = Pick<PlayableVignette, 'exercise' | 'question' | 'story' | 'options'>;

type CertaintiesProps = {
  /** Name of the radios. */
  name: string;
  disabled?: boolean;
  className?: string;
};

const bands: Certainty[] = [1, 2, 3];

/** How sure the learner is, as a chance. */
export function Certainties({ name, disabled, className }: CertaintiesProps): ReactNode {
  return (
    <fieldset className={className} disabled={disabled}>
      <legend className="minor">{t.certainty}</legend>
      <div className="bands">
        {bands.map((band) => (
          <label key={band} className="pick">
            <input type="radio" name={name} value={band} />
            <span>{t.certaintyBands[band]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A vignette that is only asked: story, question, answers and certainty, with nothing that explains. */
export function VignetteChoice({ vignette }: { vignette: AskedVignette }): ReactNode {
  const { exercise, story, question, options } = vignette;
  return (
    <div className="case">
      <p id={`${exercise}-story`} className="story">
        {story}
      </p>
      <fieldset aria-describedby={`${exercise}-story`}>
        <legend>{question}</legend>
        <div className="options">
          {options.map(({ id, text }) => (
            <div key={id} className="choice">
              <label className="pick">
                <input type="radio" name={exercise} value={id} />
                <span>{text}</span>
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <Certainties name={certaintyName(exercise)} />
    </div>
  );
}
