/** Cyrillic, Greek and other letters that look like Latin ones, side by side with what they look like. */
const PAIRS =
  'аa вb сc еe ёe нh іi їi јj кk мm оo рp ѕs тt уy хx ԁd ԛq ԝw һh ӏl АA ВB СC ЕE ЁE НH ІI ЇI ЈJ КK МM ОO РP ЅS ТT УY ХX ' +
  'αa βb εe ηn ιi κk νv οo ρp τt υu χx γy ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ɑa ɡg ɩi ʟl օo սu հh ցg';

/** What a letter of another script would be read as. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
