import { textBefore, textBehind, type Around, type Pattern } from './pattern.ts';
import type { FindingTier } from '#shared/model/finding.ts';

/** Labels behind which hardly anything but somebody's number stands. */
const SURE = [
  'ref|refs|reference|urn|uln|upn|usn|ssid|phd|badge|passport|travel doc(?:ument)?|arc|brp|dbs|crb|cert|certificate|birth cert(?:ificate)?|marriage cert(?:ificate)?|licen[cs]e',
  'tenancy|tenant|crime|custody|cad|urn|ucrn|incident|occurrence|intel|home office|ho|ukvi|iho|port|gwf|uan|ihs|cos|cas|cwid|pnc|cro|crn|nomis|pnomis|prison|exhibit|exh|mrn|hosp(?:ital)?|nino',
  'payroll|membership|member|voucher|invoice|serial|imei|iban|swift|bic|student|candidate|learner|pupil|ucas|slc|sfe|crn|nass|aspen|utr|gmc|nmc|swe|hcpc|collar|shoulder|warrant|mash|tag|oyster|railcard',
  'sort code|debit|visa|mastercard|nhs|emis|mosaic|liquid ?logic|lcs|ics|care ?first|framework-?i|eclipse|azeus|capita|charms|systm ?one|rio|niche|athena|core\\+?|childview|carenotes|p number|u number',
].join('|');

/** The same for what is as often something else: a case may be sad, and a court full. */
const LIKELY = [
  'case|court|family court|appeal|application|appn|app|hearing|file|record|log|report|order|card|pass|bus pass|permit|policy|claim|claimant|account|acc|acct|a\\/c|bank|rent|council tax|housing|bidding|referral|complaint',
  'hospital|patient|ward|prescription|booking|ticket|fine|pcn|summons|receipt|parcel|tracking|locker|fob|key|asset|laptop|tablet|sim|meter|staff|employee|worker|driver|taxi|client|person|service user|roll|admission|exam|centre',
  'number|numbers|no|nos|num|nr|id|i\\.d\\.|code|#|pip|uc|esa|dla|ehcp|ehc|pupil premium|library|police|caution|statement|witness|detention|bail|asylum|legal aid|solicitors?|interpreter|contract|agreement|deposit|bond|loan|benefit|benefits|id card|system',
].join('|');

/** What goes between a label and its value: another word for number, a verb, "for her". */
const BETWEEN =
  "(?:[\\s,.]{1,2}(?:no|nos|num|number|nr|ref|reference|id|i\\.d|code|card|cert|certificate|record|account|doc|document|log|entry|event|is|was|are|it's|its|ends?|ending|starts?|starting|in|on|of|for|reads?|says?|said|they|have|has|had|gave|given|got|me|us|him|her|them|his|my|the|now|new|old|still|under|as|ours|theirs|hers|mine))";

const LABEL_BEFORE = (labels: string): RegExp =>
  new RegExp(`(?:^|[^A-Za-zÀ-ɏ])(?:${labels})['s]{0,2}${BETWEEN}{0,5}\\.?\\s{0,2}[:#=(–-]?\\s{0,2}$`, 'iu');

const SURE_BEFORE = LABEL_BEFORE(SURE);
const LIKELY_BEFORE = LABEL_BEFORE(LIKELY);
/** "The passport that came back from the solicitor, BN0417736": the label a few words off. */
const LABEL_AFAR = new RegExp(
  `(?:^|[^A-Za-zÀ-ɏ])(?:${SURE}|${LIKELY})(?:[\\s,]{1,2}[A-Za-zÀ-ɏ'()-]{1,14}){0,6}[\\s,:(]{1,3}$`,
  'iu',
);
const LABEL_BEHIND = new RegExp(
  `^,?\\s(?:(?:is|was|'s|as|being)\\s)?(?:(?:the|his|her|my|their|our|a|that)\\s)?(?:[a-z]{2,12}\\s)?(?:${SURE}|number|no)\\b`,
  'iu',
);

/** An amount, a measure, a share or a year goes on like this. */
const AMOUNT =
  /^\s?(?:%|percent|per cent|quid|pounds?|p\b|pence|k\b|am\b|pm\b|o'?clock|(?:mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?|people|pages?|times|miles|words|young|children|kids|of (?:us|them|the|those)\b|and a half))/iu;

const YEARS = /^(?:19|20)\d\d(?:[-/](?:\d{2}|(?:19|20)\d\d))?$/u;

const HEAD_IS_SURE = new RegExp(`^(?:${SURE})[ /.-]`, 'iu');
const NUMBER_BEFORE = /\b(?:no|number|num|id|ref|code)\W{0,3}(?:is\W{1,2}|was\W{1,2})?$/iu;

/** What anybody may ring, buy, read or look up has a number as well. */
const PUBLIC_NUMBER =
  /^(?:0[38]\d[\d ]{4,12}|11[16] ?\d{3}|(?:SI|ISBN|ISSN|BTEC|AQA|RFC|ISO|BS|EN|EWHC|EWCA|UKSC|GOV\.UK|GCSE|BBC|UK|EU|UN)[ /.-])/u;
const PUBLIC_LABEL =
  /\b(?:charity|company|budget|cost|post|postal|report|dress|room|subject|course|form|helpline|line|childline)(?:'s)? (?:no\.?|number|code)\W{0,3}(?:is\W)?$/iu;

/** These have a form of their own, whatever label they stand behind, and patterns that know it. */
const KNOWN_FORM =
  /^(?:\(?0\d(?:[ -]?\d){8,9}|7\d{3} ?\d{3} ?\d{3}|\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}|[A-Z]{2}\d{2} ?[A-Z]{3}|\d{3} \d{3} \d{4})$/u;

const digitsIn = (match: string): number => match.replace(/\D/gu, '').length;
const lettersIn = (match: string): number => match.replace(/[^A-Za-z]/gu, '').length;
const isLong = (match: string): boolean => (lettersIn(match) > 0 && digitsIn(match) >= 4) || digitsIn(match) >= 6;

const isNothing = (match: string, around: Around): boolean =>
  AMOUNT.test(textBehind(around, 12)) ||
  YEARS.test(match.replace(/^[A-Z./ -]+/u, '')) ||
  KNOWN_FORM.test(match) ||
  PUBLIC_NUMBER.test(match) ||
  PUBLIC_LABEL.test(textBefore(around, 30));

/** What stands right behind its label. */
function judgeLabelled(match: string, around: Around): boolean | FindingTier {
  // Most numbers in notes are of one figure or two.
  if (/^\d{1,2}$/u.test(match)) return false;
  if (isNothing(match, around)) return false;
  const before = textBefore(around, 64);
  const digits = digitsIn(match);
  if (SURE_BEFORE.test(before) || HEAD_IS_SURE.test(match))
    return digits >= 3 || (lettersIn(match) >= 2 && /[/-]/u.test(match));
  if (isLong(match)) return LIKELY_BEFORE.test(before);
  return digits >= 3 && NUMBER_BEFORE.test(before) ? 'warn' : false;
}

/** "On the system twice, 90-31442 and 90-31424": whose twin stands right before it, sign for sign. */
function isTwin(match: string, around: Around): boolean {
  const before = /(?<twin>[A-Z\d][A-Z\d/-]{3,})(?:,| and| or| &)\s$/u.exec(textBefore(around, 24))?.groups?.['twin'];
  return before !== undefined && shapeOf(before) === shapeOf(match) && isLong(match);
}

const shapeOf = (match: string): string => match.replace(/\d/gu, '0').replace(/[A-Z]/gu, 'A');

/** What stands a few words from its label, and what no word, amount or year looks like. */
function judgeBeside(match: string, around: Around): boolean | FindingTier {
  if (!isLong(match) || isNothing(match, around)) return false;
  return (
    LABEL_AFAR.test(textBefore(around, 64)) ||
    LABEL_BEHIND.test(textBehind(around, 40)) ||
    isTwin(match, around) ||
    (lettersIn(match) >= 2 && digitsIn(match) >= 5) ||
    /^[A-Z]\d{6,}$/u.test(match)
  );
}

/** "PHD 2206", "44 819 07", "13BD 0048225", "LSM/3", "001 844 209 377", "LX 55 12 09 K", "mk204417". */
const VALUE =
  /(?<![A-Za-zÀ-ɏ0-9£$€@_]|[0-9][.,:/-])(?:(?:[A-Z]{1,6}[ /.-]{0,2}){0,2}\d[A-Z\d]{0,15}|[a-z]{1,4}\d{3,12}[a-z]?)(?:(?: ?[/.-] ?| )[A-Z]{0,5}\d[A-Z\d]{1,12}|[/-][A-Z\d]{1,5}){0,6}(?: [A-HJ-Z](?![A-Za-z]))?(?![A-Za-zÀ-ɏ0-9@%]|[.,:]\d)/gu;

const NUMBER = { category: 'other-id', replacement: '[number]', isWhole: true, expression: VALUE } as const;

/** Numbers of every office and system, behind a label in any wording and in any writing. */
export const LABELLED_VALUES: readonly Pattern[] = [{ ...NUMBER, tier: 'block', judge: judgeLabelled }];

/** The same with the label further off, or by their form, where no surer pattern has them. */
export const VALUES_BESIDE: readonly Pattern[] = [{ ...NUMBER, tier: 'warn', judge: judgeBeside }];
