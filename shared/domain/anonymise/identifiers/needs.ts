/**
 * What a paragraph must have for a group of patterns to be worth trying; each is looked for once a paragraph. It may say
 * yes too often, and never no where a pattern of its group would match: a test holds every pattern to what it needs.
 */

/** All but a few patterns need a digit, and many paragraphs have none. */
export const DIGIT = /[0-9]/u;

/** Several figures near each other, as every long number has, however it is broken up. */
export const THREE_FIGURES = /[0-9](?:[^0-9]{0,3}[0-9]){2}/u;
export const SIX_FIGURES = /[0-9](?:[^0-9]{0,3}[0-9]){5}/u;

/** "8th", "the 2nd". */
export const NTH_DAY = /[0-9]\s?(?:st|nd|rd|th)/iu;

/** A day before its month, in letters or in figures. */
export const DAY_AND_MONTH =
  /[0-9](?:\s?(?:st|nd|rd|th))?[\s-]{0,3}(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|au?g|sep|oct|ocot|nov|dec)/iu;
export const DAY_STROKE_MONTH = /[0-9][/.][0-9]/u;

/** "Fri 12", "Tuesday the 4th", "wensday 14". */
export const WEEKDAY_AND_DAY =
  /(?:mon|tue|tus|wed|wen|thu|fri|sat|sun)[a-z]{0,7}\.?,?\s+(?:the\s+)?[0-9]|[0-9](?:st|nd|rd|th) of /iu;

/** Where a whole postcode has its middle: "14 6UB", "1 1A". */
export const POSTCODE_MIDDLE = /[0-9][0-9A-Z]?[\s.-]{0,3}[0-9]\s?[A-Z]/iu;

/** Where accounts are, and what they are called there. */
export const ONLINE_WORD =
  /snap|insta|finsta|(?<![a-z])ig(?![a-z])|tik\s?tok|discord|x ?box|psn|(?<![a-z])ps[45]|playstation|roblox|fortnite|minecraft|steam|twitch|twitter|facebook|(?<![a-z])fb(?![a-z])|youtube|threads|bereal|vinted|depop|pinterest|reddit|tumblr|telegram|(?<![a-z])kik(?![a-z])|wattpad|whatsapp|gamer|gaming|user|handle|screen\s?name|online|spam account|burner|account|(?<![a-z])acc(?![a-z])|socials|(?<![a-z])dms?(?![a-z])|followers|admin|tagged/iu;

/** "At 34", "in no 6": a number of a house without its street. */
export const AT_NUMBER = /(?:at|in|to)\s(?:no\.?\s?|number\s?)?[0-9]/iu;

/** Words for a part of a house with its number or letter. */
export const PART_NUMBER =
  /(?:flat|apartment|apt|room|rm|unit|plot|pitch|caravan|bay|berth|mooring|hut|chalet|cabin|studio|bedsit|suite|lot|block|floor|lodge|bed|pod|trailer|no|number|house)\.?\s?(?:no\.?\s?)?(?:[0-9]|[a-h](?![a-z]))/iu;
