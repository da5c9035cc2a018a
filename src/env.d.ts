/// <reference types="astro/client" />
declare namespace App {
  interface Locals {
    /** Notes already standing on this page: a second mention opens the first one's note. */
    notes?: Set<string>;
    /** True on pages made for paper: nothing in them moves. */
    paper?: boolean;
    /** Styles of features already standing in this page. */
    styles?: Set<string>;
    /** How often each comparison table stands on this page already. */
    tables?: Map<string, number>;
    /** The prequestion of the lesson on this page, for the place where the text comes back to it. */
    prequestion?: import('astro:content').CollectionEntry<'lessons'>['data']['prequestion'];
  }
}
