import { getCollection } from 'astro:content';
import { rolePlayOfConversation, rolePlayOfSeries, type RolePlay } from './role-play.ts';

/** The role-play sheet of every series and every conversation. */
export const rolePlays = async (): Promise<RolePlay[]> => [
  ...(await getCollection('responses')).map(({ id, data }) => rolePlayOfSeries(id, data)),
  ...(await getCollection('dialogues')).map(({ id, data }) => rolePlayOfConversation(id, data)),
];
