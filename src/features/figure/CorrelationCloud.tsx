import { useEffect, useRef, useState, type ReactNode } from 'react';
import { cloud } from '../../domain/correlation/cloud.ts';
import { concordance, sharedVariance } from '../../domain/correlation/meaning.ts';
import { correlationStrings as t } from '../../strings/nl/correlation.ts';
import { Boundary } from '../../ui/Boundary.tsx';

/** What an adult's alliance and outcome share, over many studies: where the figure starts. */
const start = 0.28;
const count = 60;
const middle = { x: 160, y: 170 };
/** Pixels per standard deviation. */
const scale = 50;

/** Standard deviations from the mean as a place in the drawing, for `d` of a path. */
const place = (x: number, y: number): string =>
  `${Math.round(middle.x + scale * x)} ${Math.round(middle.y - scale * y)}`;

const points = (r: number): string =>
  cloud(r, count)
    .map(({ x, y }) => `M${place(x, y)}h0`)
    .join('');

type Props = {
  /** Id of the element around the figure. */
  id: string;
  /** On paper: the drawing and its meaning, nothing to move. */
  still?: boolean;
};

/** A cloud of invented points that changes with the correlation a reader chooses, and what it means in words. */
export function CorrelationCloud(props: Props): ReactNode {
  return (
    <Boundary id={props.id}>
      <Cloud {...props} />
    </Boundary>
  );
}

/** How long a reader must rest before the meaning is read aloud: not at every step of the slider. */
const rest = 900;

function Cloud({ id, still }: Props): ReactNode {
  const [r, setR] = useState(start);
  const [said, setSaid] = useState('');
  const slider = useRef<HTMLInputElement>(null);
  // The browser's own slider may have moved before this code was here.
  useEffect(() => {
    if (slider.current) setR(slider.current.valueAsNumber);
  }, []);
  const shared = t.shared(sharedVariance(r));
  const pairs = t.pairs(concordance(r));
  useEffect(() => {
    if (r === start && !said) return undefined;
    const timer = setTimeout(() => setSaid(`${t.is(r)}. ${shared} ${pairs}`), rest);
    return () => clearTimeout(timer);
  }, [r, shared, pairs, said]);
  const go = (to: number) => {
    if (slider.current) slider.current.value = String(to);
    setR(to);
  };
  return (
    <div className="steps">
      <svg
        viewBox="0 0 320 320"
        fill="var(--muted)"
        fontFamily="var(--sans)"
        fontSize="14.5"
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
      >
        <title id={`${id}-title`}>{t.title(r)}</title>
        <desc id={`${id}-desc`}>{t.description}</desc>
        <path stroke="var(--edge)" fill="none" d="M4 24V318H316" />
        <path stroke="var(--rule)" strokeDasharray="3 4" d="M160 24V318M4 170H316" />
        <text x="2" y="15">
          {t.better.outcome}
        </text>
        <text x="316" y="310" textAnchor="end">
          {t.better.alliance}
        </text>
        <path stroke="var(--accent)" strokeWidth="7" strokeLinecap="round" d={points(r)} />
        <path
          stroke="var(--ink)"
          strokeWidth="2"
          d={`M${place(-2.9, -2.9 * r)}L${place(2.9, 2.9 * r)}`}
        />
      </svg>
      {still ? null : (
        <div className="needs-script">
          <label className="own" htmlFor={`${id}-r`}>
            {t.slider}
          </label>
          <input
            type="range"
            id={`${id}-r`}
            ref={slider}
            min="0"
            max="1"
            step="0.01"
            defaultValue={start}
            aria-valuetext={t.is(r)}
            onInput={(event) => setR(event.currentTarget.valueAsNumber)}
          />
          <p className="actions">
            {t.marks.map((mark) => (
              <button
                key={mark.r}
                type="button"
                className="button plain"
                aria-pressed={mark.r === r}
                onClick={() => go(mark.r)}
              >
                {t.mark(mark.r, mark.where)}
              </button>
            ))}
          </p>
          <p className="visually-hidden" role="status">
            {said}
          </p>
        </div>
      )}
      <p className="own">
        <strong>{t.is(r)}</strong>
      </p>
      <p className="own">{shared}</p>
      <p className="own">{pairs}</p>
    </div>
  );
}
