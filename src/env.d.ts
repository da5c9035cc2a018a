/// <reference types="astro/client" />
declare namespace App {
  interface Locals {
    /** Notes already standing on this page: a second mention opens the first one's note. */
    notes?: Set<string>;
    /** True on pages made for paper: nothing in them moves. */
    paper?: boolean;
    /** The prequestion of the lesson on this page, for the place where the text comes back to it. */
    prequestion?: import('astro:content').CollectionEntry<'lessons'>['data']['prequestion'];
  }
}
