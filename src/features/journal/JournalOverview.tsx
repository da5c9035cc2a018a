import { useState, type ReactNode } from 'react';
import { markedLines } from '../../domain/text/journal-lines.ts';
import { $journal, inOrder, type JournalView } from '../../stores/journal.ts';
import { journalStrings as t } from '../../strings/nl/journal.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { useSaved } from '../../ui/use-saved.ts';
import { JournalKeep } from './JournalKeep.tsx';
import { LineMarks } from './LineMarks.tsx';
import type { ListedPrompt } from './prompts.ts';

type Props = { prompts: ListedPrompt[] };

const none: ReadonlyMap<string, never> = new Map<string, never>();
const views = ['all', 'supervision'] as const;

/** The learner's journal: what is kept on this device, or what is written for supervision only. */
export function JournalOverview(props: Props): ReactNode {
  return (
    <Boundary id="overzicht">
      <Journal {...props} />
    </Boundary>
  );
}

/** A day in words. */
const dayOf = (at: string): string =>
  new Date(at).toLocaleDateString('nl', { dateStyle: 'long', timeZone: 'UTC' });

function Journal({ prompts }: Props): ReactNode {
  const journal = useSaved($journal, none);
  const [view, setView] = useState<JournalView>('all');
  const entries = inOrder(
    journal,
    prompts.map(({ id }) => id),
    view,
  );
  const empty = journal.size === 0;
  return (
    <div className="stack">
      {empty ? (
        <div key="empty">
          <p>{t.empty}</p>
          <p>{t.emptyKept}</p>
          {prompts.length > 0 ? (
            <ul>
              {prompts.map(({ id, place, address }) => (
                <li key={id} className="go">
                  <a href={address}>{place}</a>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      ) : (
        <fieldset key="view" className="actions">
          <legend>{t.view}</legend>
          {views.map((name) => (
            <label key={name} className="pick">
              <input
                type="radio"
                name="view"
                checked={view === name}
                onChange={() => setView(name)}
              />
              <span>{t.views[name]}</span>
            </label>
          ))}
        </fieldset>
      )}
      {!empty && entries.length === 0 ? <p key="unmarked">{t.noneMarked}</p> : null}
      {entries.map(([id, entry]) => {
        const prompt = prompts.find((each) => each.id === id);
        return (
          <section key={id} className="entry" aria-labelledby={`kop-${id}`}>
            <h2 id={`kop-${id}`}>{prompt?.place ?? t.gone}</h2>
            {prompt ? <p className="hint">{prompt.text}</p> : null}
            {prompt?.supervision ? (
              <p className="hint">{`${t.supervision} ${prompt.supervision}`}</p>
            ) : null}
            <p className="written">
              {view === 'supervision' ? markedLines(entry).join('\n') : entry.text}
            </p>
            <p className="hint">{t.written(dayOf(entry.at))}</p>
            <LineMarks id={id} entry={entry} />
            {prompt ? (
              <p className="actions">
                <a href={prompt.address}>{t.goOn(prompt.place)}</a>
              </p>
            ) : null}
          </section>
        );
      })}
      <section className="keeping" aria-label={t.keep}>
        <JournalKeep
          prompts={prompts.map(({ id, place, text }) => ({ id, heading: `${place}: ${text}` }))}
          view={view}
        />
      </section>
    </div>
  );
}
