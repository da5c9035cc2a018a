/** One thing a gate found wrong: on which page, which rule, what was there. */
export type Fault = { where: string; rule: string; found: string };

/** A fault as one line: `lessen/setting/index.html: target-size: …`. */
export const line = ({ where, rule, found }: Fault): string => `${where}: ${rule}: ${found}`;

/** All faults as text; empty when there are none, so that a test can compare with `''`. */
export const report = (faults: readonly Fault[]): string => faults.map(line).join('\n');

/** The path of an address, as the place of a fault. */
export const placeOf = (url: string): string => new URL(url).pathname;
