import { looks, type LookName } from '../../domain/reading/looks.ts';
import { $notices } from '../../stores/notices.ts';
import { $look, followLook, resetLook, setLook } from '../../stores/reading.ts';
import { readingStrings as t } from '../../strings/nl/reading.ts';
import css from './panel.css?inline';

/** An element with these properties and children; text is always text, never markup. */
const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

/** The radios of one setting, in the order of `looks` except that width goes from narrow to wide. */
const group = (name: LookName): HTMLFieldSetElement => {
  const words: Record<string, string> = t.values[name];
  const values = name === 'width' ? (['narrow', 'normal', 'wide'] as const) : looks[name];
  return make(
    'fieldset',
    { name },
    make('legend', {}, t.legends[name]),
    make(
      'div',
      { className: 'reading-values' },
      ...values.map((value) =>
        make(
          'label',
          { className: 'pick' },
          make('input', {
            type: 'radio',
            name: `reading-${name}`,
            value,
            onchange: () => setLook(name, value),
          }),
          make('span', {}, words[value] ?? value),
        ),
      ),
    ),
  );
};

/** A native popover beside its button: Escape and a press elsewhere close it, and focus goes back to the button. */
const makePanel = (): HTMLElement => {
  const heading = make('h2', { id: 'reading-title', tabIndex: -1, autofocus: true }, t.title);
  const close = make(
    'button',
    { type: 'button', className: 'note-close', ariaLabel: t.close },
    '×',
  );
  const notKept = make('p', { className: 'hint' });
  notKept.setAttribute('role', 'status');
  const panel = make(
    'div',
    { id: 'reading', className: 'reading', popover: 'auto', role: 'dialog' },
    close,
    heading,
    ...(Object.keys(looks) as LookName[]).map(group),
    notKept,
    make('button', { type: 'button', className: 'button plain', onclick: resetLook }, t.reset),
  );
  panel.setAttribute('aria-labelledby', heading.id);
  close.popoverTargetElement = panel;
  close.popoverTargetAction = 'hide';
  $notices.subscribe((notices) => {
    if (notices.some((notice) => notice === 'blocked' || notice === 'full'))
      notKept.textContent = t.notKept;
  });
  $look.subscribe((look) => {
    for (const radio of panel.querySelectorAll('input'))
      radio.checked = look[radio.name.replace('reading-', '') as LookName] === radio.value;
  });
  return panel;
};

/**
 * Puts the panel behind its button, once.
 *
 * @param button the button in the header; null does nothing
 * @param now whether to open it at once, because it was pressed
 */
export const openReading = (button: HTMLButtonElement | null, now: boolean): void => {
  if (!button || button.popoverTargetElement) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const panel = makePanel();
  button.after(panel);
  button.popoverTargetElement = panel;
  followLook();
  if (now) panel.showPopover();
};
