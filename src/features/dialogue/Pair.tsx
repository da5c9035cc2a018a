import type { ReactNode } from 'react';

type Side = { heading: string; level: 4 | 5; children: ReactNode };
type Props = { left: Side; right: Side };

/** Two ways beside each other where there is room, else one under the other; each has its own heading. */
export function Pair({ left, right }: Props): ReactNode {
  return (
    <div className="pair">
      {[left, right].map(({ heading, level, children }, place) => {
        const Heading = `h${level}` as const;
        return (
          <div key={place} className={place === 0 ? 'this-way' : 'that-way'}>
            <Heading>{heading}</Heading>
            {children}
          </div>
        );
      })}
    </div>
  );
}
