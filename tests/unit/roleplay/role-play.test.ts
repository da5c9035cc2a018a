import { describe, expect, test } from 'vitest';
import {
  castOf,
  isDense,
  rolePlayOfConversation,
  rolePlayOfSeries,
} from '../../../src/features/roleplay/role-play.ts';

const common = { title: 'Een titel', lesson: { id: 'setting' }, sensitivity: ['rouw'] };
const series = {
  ...common,
  skill: 'Je noemt wat er gebeurde.',
  criteria: [{ text: 'Noemt het.' }, { text: 'Geen ‘maar’.' }],
  stimuli: [
    { id: 'mild', who: 'Jamila (29).', text: '‘Niks, hoor.’', nonVerbal: 'Ze glimlacht.' },
    { id: 'boos', who: 'Bart (41).', text: '‘Pardon?’', nonVerbal: 'Hij staat op.' },
  ],
  rolePlay: {
    stimulus: 'boos',
    wants: 'Gehoord worden.',
    later: '‘Het deed pijn.’',
    closing: 'En nu?',
  },
};
const conversation = {
  ...common,
  setting: 'Vierde gesprek. Jij bent de therapeut.',
  start: 'begin',
  nodes: { later: { text: '‘Nee.’' }, begin: { text: 'Devon zwijgt. ‘Mij best.’' } },
  rolePlay: {
    wants: 'Met rust gelaten worden.',
    later: '‘Ik dacht dat u het wist.’',
    criteria: ['Benoemt de stilte.', 'Vraagt één ding.', 'Wacht.', 'Geen uitleg.'],
    closing: 'Wat was lastig?',
  },
};

describe('het rollenspelblad', () => {
  test('van een reeks begint met de opdracht die daarvoor gekozen is, en heeft haar criteria', () => {
    expect(rolePlayOfSeries('herstel', series)).toEqual({
      id: 'herstel',
      title: 'Een titel',
      lesson: 'setting',
      sensitivity: ['rouw'],
      scene: 'Bart (41).',
      skill: 'Je noemt wat er gebeurde.',
      words: '‘Pardon?’',
      nonVerbal: 'Hij staat op.',
      clients: [{ wants: 'Gehoord worden.', later: '‘Het deed pijn.’' }],
      criteria: ['Noemt het.', 'Geen ‘maar’.'],
      closing: 'En nu?',
    });
  });

  test('van een gesprek begint bij de eerste beurt, en heeft eigen criteria', () => {
    expect(rolePlayOfConversation('devon', conversation)).toEqual({
      id: 'devon',
      title: 'Een titel',
      lesson: 'setting',
      sensitivity: ['rouw'],
      scene: 'Vierde gesprek. Jij bent de therapeut.',
      words: 'Devon zwijgt. ‘Mij best.’',
      clients: [{ wants: 'Met rust gelaten worden.', later: '‘Ik dacht dat u het wist.’' }],
      criteria: conversation.rolePlay.criteria,
      closing: 'Wat was lastig?',
    });
  });

  test('van een gesprek met twee mensen heeft een kaart voor ieder van hen', () => {
    const roles = [
      { name: 'Renske', wants: 'Dat iemand het ziet.', later: 'Dat je soms huilt.' },
      { name: 'Mats', wants: 'Dat mama blij is.', later: 'Dat je aan maandag denkt.' },
    ];
    const { criteria, closing } = conversation.rolePlay;
    const rolePlay = { roles, criteria, closing };
    expect(rolePlayOfConversation('maandag', { ...conversation, rolePlay }).clients).toEqual(roles);
  });

  test('laat ieder in drie ronden één keer therapeut zijn, en elke rol in elke ronde bezet', () => {
    const cast = castOf(3, ['A', 'B', 'C', 'D'], 3);
    expect(cast[0]).toEqual(['A', 'B', 'C']);
    for (const round of [0, 1, 2])
      expect(cast.map((people) => people[round]).sort()).toEqual(['A', 'B', 'C']);
  });

  test('houdt de bouw tegen als waar het begint er niet is', () => {
    const rolePlay = { ...series.rolePlay, stimulus: 'weg' };
    expect(() => rolePlayOfSeries('herstel', { ...series, rolePlay })).toThrow('No stimulus weg');
    expect(() => rolePlayOfConversation('devon', { ...conversation, start: 'weg' })).toThrow(
      'No turn weg',
    );
  });

  test('krijgt kleinere letters als de kaarten anders niet op één kant passen', () => {
    const play = rolePlayOfSeries('herstel', series);
    expect(isDense(play)).toBe(false);
    expect(isDense({ ...play, scene: 'Een lange situatie. '.repeat(40) })).toBe(true);
    expect(isDense({ ...play, criteria: ['Noemt wat er gebeurde. '.repeat(14)] })).toBe(true);
  });
});
