import { describe, expect, it } from 'vitest';
import { asked } from './marked.ts';

describe('homes, schools and organisations that no list has', () => {
  it.each([
    ['a hospital by its bare name', 'shes at alder hey with her tooth', 'alder hey'],
    [
      'foster carers of somewhere',
      'Here from the Broadoak Foster Carers Association.',
      'the Broadoak Foster Carers Association',
    ],
    ['a capital behind what somebody does', 'She volunteers with Lanterns on Fridays.', 'Lanterns'],
    ['a run of common words with capitals', 'Counselling through Open Spaces ended.', 'Open Spaces'],
    ['a name behind what kind of body it is', 'The church, Risen Assembly, sends a minibus.', 'Risen Assembly'],
    ['a label', 'Tenancy support: Building Futures, Mondays.', 'Building Futures'],
    ['a body that acts', 'Beacon say they have no beds.', 'Beacon'],
    ['the staff of a house', 'Crossways staff rang at nine.', 'Crossways'],
    ['no article in small letters', 'he works at honey bakery now', 'honey bakery'],
    ['no word at all before a kind of club', 'trains w oakby hornets', 'oakby hornets'],
    ['no word at all where somebody lives', 'i am at thornybush now', 'thornybush'],
    ['no word at all where somebody goes', 'my bro goes stonycliff', 'stonycliff'],
    ['a house with an article in small letters', 'she moved from the spinney in june', 'the spinney'],
    ['trees without an article', 'respite at larches every friday', 'larches'],
    ['a house by its number', 'back at 12 lodge by nine', '12 lodge'],
    ['a house called so', 'our home is called the conkers', 'the conkers'],
    ['a house of somebody’s', "She moved out of Carter's Rest.", "Carter's Rest"],
    ['a branch in small letters', 'nights at the tesco warehouse in doncaster', 'the tesco warehouse in doncaster'],
    ['a business of its owner’s', "He boxes at Bobby's gym.", "Bobby's gym"],
    ['a team of an age', 'plays for oakby under 15s', 'oakby under 15s'],
    ['a police station', 'The desk at Holmfirth nick kept it.', 'Holmfirth nick'],
    ['a kind said twice', 'the lad from willow house advocacy', 'willow house advocacy'],
    ['an article with a capital behind it', 'She volunteers at the Anvil on a Sunday.', 'the Anvil'],
    ['a campaign that ends in a small word', 'my mentor from Speak Out is leaving', 'Speak Out'],
    ['a council of two places', 'It is for Brighton and Hove to pay.', 'Brighton and Hove'],
    ['an article before what is a name otherwise', 'Her midwife at the Sylvia is kind.', 'the Sylvia'],
    ['a hospital by its letters', 'QMC kept him in.', 'QMC'],
    ['a troop by its number', 'cadets with 3rd Oakby', '3rd Oakby'],
    ['a town that is a word, as its council', 'He was placed by Reading in June.', 'Reading'],
    ['the same in small letters', 'they said no, bury say the same', 'bury'],
    ['a town misspelt', 'my aunty lives in leicster', 'leicster'],
    ['a town with its country', 'He was born in Kingston, Jamaica.', 'Kingston, Jamaica'],
  ])('asks about %s', (_, text, found) => {
    expect(asked(text)).toContain(found);
  });

  it.each([
    'Baby clinic closed for the bank holiday.',
    'YP2 home by ten.',
    'The children would like a trip to the wetsuit place.',
    'One dad came to the weigh-in clinic.',
    'We went to the Town Hall and the High Street.',
    'The strategy goes to Cabinet and to Full Council.',
    'It is about attachment, not about Attachment Theory.',
    'Finance say no. Legal say maybe.',
    'Agency staff, night staff and bank staff.',
    'goes to school by bus, goes to college on Mondays',
    'we walked to the mount and the lodge sells ice cream',
    'im in secure, before that i was in hospital',
    'i go to breakfast club and to chess club',
    'she works at a bakery and he works in a garage',
    'A Sunderland shirt and a Liverpool mug.',
    'In Design and Technology we made a clock.',
    'Judo after school, Chess on Friday.',
    'key worker to chase dentist, sw to find school',
    'we do reading with sir and they say bury the plan',
    'from teh start it was rubish',
  ])('asks nothing about %j', (text) => {
    expect(asked(text)).toEqual([]);
  });
});
