import { $keepTexts } from '../../stores/settings.ts';
import { updateStrings as t } from '../../strings/nl/update.ts';
import css from './notice.css?inline';
import { hasUnsavedWork } from './unsaved.ts';

type NewVersion = { open(): void; later(): void };

const button = (text: string, className: string, onclick: () => void): HTMLButtonElement =>
  Object.assign(document.createElement('button'), {
    type: 'button',
    className,
    textContent: text,
    onclick,
  });

/**
 * Says that a new version is there, at the foot of the page. It opens only when the learner asks, and not while that
 * would lose something on this page.
 */
export const showNewVersion = (version: NewVersion): void => {
  if (document.querySelector('[data-notice=new-version]')) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const notice = document.createElement('div');
  notice.className = 'notices';
  notice.dataset['notice'] = 'new-version';
  notice.setAttribute('role', 'status');
  notice.ariaLabel = t.label;
  const text = document.createElement('p');
  const actions = document.createElement('p');
  actions.className = 'actions';
  actions.append(
    button(t.open, 'button', () => {
      if (hasUnsavedWork(document, $keepTexts.get())) text.textContent = t.unsaved;
      else version.open();
    }),
    button(t.later, 'button plain', () => {
      version.later();
      notice.remove();
    }),
  );
  document.body.append(notice);
  // A live region tells what comes into it, not what it was made with.
  requestAnimationFrame(() => {
    text.textContent = t.ready;
    notice.append(text, actions);
  });
};
