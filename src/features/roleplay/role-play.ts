/** A card for whoever plays on the client's side; the name is there when more than one person sits there. */
export type ClientCard = { name?: string; wants: string; later: string };

/** What a role-play sheet shows, whatever exercise it comes from. */
export type RolePlay = {
  id: string;
  title: string;
  lesson: string;
  /** Who sits there and what went before, as both players know it. */
  scene: string;
  /** What the therapist practises, when the exercise says so. */
  skill?: string;
  /** What the client begins with. */
  words: string;
  /** What the client does while saying it, when that stands apart. */
  nonVerbal?: string;
  /** One card for each who sits on the client's side. */
  clients: ClientCard[];
  /** What the observer notes. */
  criteria: string[];
  closing: string;
  sensitivity: string[];
};

type Common = { title: string; lesson: { id: string }; sensitivity: string[] };

type Series = Common & {
  skill: string;
  criteria: { text: string }[];
  stimuli: { id: string; who: string; text: string; nonVerbal: string }[];
  rolePlay: { stimulus: string; wants: string; later: string; closing: string };
};

type Conversation = Common & {
  setting: string;
  start: string;
  nodes: Record<string, { text: string }>;
  rolePlay: {
    wants?: string | undefined;
    later?: string | undefined;
    roles?: { name: string; wants: string; later: string }[] | undefined;
    criteria: string[];
    closing: string;
  };
};

/** The sheet of a say-it-yourself series: it is played from one of its stimuli. A stimulus that is not there throws. */
export const rolePlayOfSeries = (id: string, data: Series): RolePlay => {
  const { rolePlay, stimuli, criteria, skill } = data;
  const stimulus = stimuli.find((one) => one.id === rolePlay.stimulus);
  if (!stimulus) throw new Error(`No stimulus ${rolePlay.stimulus} in ${id}`);
  const { who, text, nonVerbal } = stimulus;
  return {
    ...commonOf(id, data),
    scene: who,
    skill,
    words: text,
    nonVerbal,
    clients: [{ wants: rolePlay.wants, later: rolePlay.later }],
    criteria: criteria.map((criterion) => criterion.text),
    closing: rolePlay.closing,
  };
};

/** The sheet of a conversation: it is played from its first turn. A first turn that is not there throws. */
export const rolePlayOfConversation = (id: string, data: Conversation): RolePlay => {
  const { nodes, start, setting } = data;
  const { roles, wants = '', later = '', criteria, closing } = data.rolePlay;
  const first = nodes[start];
  if (!first) throw new Error(`No turn ${start} in ${id}`);
  return {
    ...commonOf(id, data),
    scene: setting,
    words: first.text,
    clients: roles ?? [{ wants, later }],
    criteria,
    closing,
  };
};

const commonOf = (id: string, { title, lesson, sensitivity }: Common) => ({
  id,
  title,
  lesson: lesson.id,
  sensitivity,
});

/**
 * Who plays what, round by round: the players move on one role each round, from the therapist on.
 *
 * @param roles how many roles are played, the therapist's included
 * @param people their letters, in order; as many as there are roles
 * @returns per role the letter in each of the rounds
 */
export const castOf = (roles: number, people: readonly string[], rounds: number): string[][] =>
  Array.from({ length: roles }, (_, role) =>
    Array.from({ length: rounds }, (_, round) => people[(role + round) % roles] ?? ''),
  );

/** How many characters the first side has room for in the usual size of type (measured): all of it, and the therapist's card. */
const roomOnFirstSide = 630;
const roomOnTherapistCard = 285;
/** How many of those the content note above the cards takes (measured): two short lines. */
const roomOfNote = 100;

/** Whether the first side needs the smaller type to stay one sheet of paper. */
export const isDense = (play: RolePlay): boolean => {
  const { scene, skill = '', words, nonVerbal = '', clients, criteria, sensitivity } = play;
  const note = sensitivity.length > 0 ? roomOfNote : 0;
  const cards = clients.flatMap(({ wants, later }) => [wants, later]);
  return (
    [scene, skill, words, nonVerbal, ...cards].join('').length + note > roomOnFirstSide ||
    [skill, ...criteria].join('').length > roomOnTherapistCard
  );
};
