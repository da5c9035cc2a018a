/// <reference types="astro/client" />
declare namespace App {
  interface Locals {
    /** Notes already standing on this page: a second mention opens the first one's note. */
    notes?: Set<string>;
    /** On paper: answers and explanations in the order of the lesson, for the appendix at the end. */
    appendix?: { number: number; title: string; html: string }[];
    /** The prequestion of the lesson on this page, for the place where the text comes back to it. */
    prequestion?: import('astro:content').CollectionEntry<'lessons'>['data']['prequestion'];
  }
}
