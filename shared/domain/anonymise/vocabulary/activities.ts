import { wordSet } from './word-set.ts';

/** What is done in a club, a class or a shop of no name: "at chess club", "to swimming baths". */
export const ACTIVITIES = wordSet(`
lunch breakfast homework chess drama music art cooking swimming football rugby netball tennis cricket dance dancing boxing running walking reading gaming coding film book gardening sewing knitting craft crafts
boys girls kids toddler toddlers mums dads carers parents parent sibling siblings stay play soft day night evening weekend morning afternoon half term time sensory coffee tea charity corner chip
betting pet phone clothes shoe sweet cake book barber butcher hair nail dog cat car bike bus train police fire ambulance petrol service power golf tennis taxi recovery building job work
steering care contact family youth community leisure sports sport mental outreach distribution sorting call detention assessment garden shopping town city village country head main local
trampoline bouncy splash water theme skate paddling escape laser ice roller bowling soft-play play retail industrial caravan holiday business science
proper normal special mainstream real fake posh private public different another online virtual forest wilderness student crisis peer support charity nearest big massive tiny rubbish
`);
