/*
 * The search page in the browser, without React: a form, a list and a line that says how it went are less code than
 * what would wake them, and the index itself is already the larger part of what may travel.
 */
import type { Piece } from '../../domain/search/excerpt.ts';
import {
  $search,
  addressSearch,
  prepareQuery,
  prepareSearch,
  searchFor,
  searchInAddress,
  searchWhileTyping,
  setUpSearch,
  showMore,
  watchAddress,
  type FoundPlace,
  type FoundRecord,
  type SearchState,
} from '../../stores/search.ts';
import { searchStrings as t } from '../../strings/nl/search.ts';

/** Time without a key after which what stands there is searched. */
const pause = 200;

type Content = Node | string;

/** An element with these properties and children. Text is always text: nothing that was typed or found is markup. */
const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: Content[]
): HTMLElementTagNameMap[Name] => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const excerptOf = (pieces: Piece[]): HTMLElement =>
  make('p', {}, ...pieces.map(({ text, marked }) => (marked ? make('mark', {}, text) : text)));

const linkTo = ({ title, address }: FoundPlace): HTMLElement => make('a', { href: address }, title);

const recordItem = (record: FoundRecord): HTMLElement => {
  const item = make(
    'li',
    {},
    make('p', { className: 'eyebrow' }, t.kind[record.kind]),
    make('h3', {}, linkTo(record)),
  );
  if (record.also) item.append(make('p', { className: 'hint' }, t.also(record.also)));
  if (record.headings.length === 0) item.append(excerptOf(record.excerpt));
  else
    item.append(
      make(
        'ul',
        {},
        ...record.headings.map((heading) =>
          make('li', {}, linkTo(heading), excerptOf(heading.excerpt)),
        ),
      ),
    );
  return item;
};

const start = (root: HTMLElement): void => {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`)!;
  const form = root.querySelector('form')!;
  const field = form.querySelector('input')!;
  const [status, meant, found, list, actions] = [
    part('status'),
    part('meant'),
    part('found'),
    part('list'),
    part('actions'),
  ];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the query in the address was asked for, and not only passed while typing: the back button returns to it. */
  let settled = false;

  const run = (query: string, step: 'new' | 'same' | 'none', typing = false) => {
    clearTimeout(timer);
    if (step !== 'none') addressSearch(query, step);
    if (typing) searchWhileTyping(query);
    else void searchFor(query);
  };

  const messageOf = (state: SearchState): string => {
    if (state.kind === 'loading') return t.loading;
    if (state.kind === 'failed') return t.failed;
    if (state.kind === 'idle') return '';
    const { query, total, instead } = state;
    if (instead !== null) return t.instead(total, query, instead);
    return total > 0 ? t.found(total, query) : `${t.nothing(query)} ${t.nothingHint}`;
  };

  const retryButton = () =>
    make(
      'button',
      {
        type: 'button',
        className: 'button',
        onclick: () => {
          field.focus();
          run(field.value, 'none');
        },
      },
      t.retry,
    );

  const moreButton = (rest: number) =>
    make(
      'button',
      {
        type: 'button',
        className: 'button plain',
        onclick: async () => {
          const before = await showMore();
          list.children[before]?.querySelector('a')?.focus();
        },
      },
      t.more(rest),
    );

  const meantLink = (query: string) =>
    make(
      'a',
      {
        href: `?q=${encodeURIComponent(query)}`,
        onclick: (event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          field.value = query;
          field.focus();
          settled = true;
          run(query, 'new');
        },
      },
      t.meant.link(query),
    );

  $search.subscribe((state) => {
    const message = messageOf(state);
    if (status.textContent !== message) status.textContent = message;
    const records = state.kind === 'found' ? state.records : [];
    meant.replaceChildren(
      ...(state.kind === 'found' && state.meant
        ? [t.meant.before, meantLink(state.meant), t.meant.after]
        : []),
    );
    list.replaceChildren(...records.map(recordItem));
    found.hidden = records.length === 0;
    const rest = state.kind === 'found' ? state.total - records.length : 0;
    actions.replaceChildren(
      ...(state.kind === 'failed' ? [retryButton()] : rest > 0 ? [moreButton(rest)] : []),
    );
  });

  setUpSearch(root.dataset['index'] ?? '', t.smallWords);
  field.addEventListener('focus', prepareSearch, { once: true });
  field.addEventListener('input', () => {
    clearTimeout(timer);
    prepareQuery(field.value);
    timer = setTimeout(() => {
      run(field.value, settled ? 'new' : 'same', true);
      settled = false;
    }, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run(field.value, settled ? 'new' : 'same');
    settled = true;
  });
  watchAddress((query) => {
    field.value = query;
    settled = true;
    run(query, 'none');
  });

  // What was typed before this code was there counts more than the address.
  field.value ||= searchInAddress();
  settled = field.value !== '';
  if (field.value) run(field.value, 'same');
  else if (document.activeElement === field) prepareSearch();
};

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) start(root);
