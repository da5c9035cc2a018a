import '@citation-js/core';

/** The format that `citation-files.ts` uses; plugin-ris has no types of its own. */
declare module '@citation-js/core' {
  namespace plugins {
    namespace output {
      interface Formats {
        ris: () => string;
      }
    }
  }
}
