import type { Answer } from '../domain/progress/types.ts';
import type { Address } from './address.ts';
import type { SafeStorage } from './safe-storage.ts';

/** Everything that differs by host: a web page, an LMS package, the server, a test. Nothing else reads the clock, the URL or storage. */
export interface Environment {
  /** Key of the course, the first part of every storage key. */
  readonly site: string;
  /** Path the site stands under: `/` or `/cursus/`. Two copies under one address keep apart what they save. */
  readonly base: string;
  readonly storage: SafeStorage;
  readonly address: Address;
  now(): Date;
  /** Chance: a number from 0 up to, not including, 1. */
  random(): number;
  /** Asks the browser not to throw away what is saved. Called after the first answer ever, never before. */
  askToPersist(): void;
  /** Told of every answer that is new or changed, also from another tab. On the web nothing leaves. */
  report(answer: Answer): void;
}
