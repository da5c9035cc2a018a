import { looks, type Look } from '../domain/reading/looks.ts';
import css from '../styles/reading.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Shows the whole page that way, at once. Its rules come in with the first look that is not the usual one. */
export const showLook = (look: Look): void => {
  const root = document.documentElement;
  for (const [name, [, ...others]] of Object.entries(looks)) {
    const value = others.find((other) => other === look[name as keyof Look]);
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
    if (value && !sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }
  }
  showBrowserColour(look.theme);
};

/** The colour of the browser's own bar follows a theme that was chosen; without a choice each meta has its own. */
const showBrowserColour = (theme: string | undefined): void => {
  const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
  for (const meta of metas) {
    // The media query stays with the meta: a chosen theme switches between ‘always’ and ‘never’.
    meta.dataset['media'] ??= meta.media;
    const own = meta.dataset['media'];
    if (theme === 'light' || theme === 'dark') meta.media = own.includes(theme) ? 'all' : 'not all';
    else meta.media = own;
  }
};
