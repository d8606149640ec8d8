/** The NHS number's check digit, modulo 11. */
export function isNhsNumber(digits: string): boolean {
  if (digits.length !== 10) return false;
  const sum = Array.from(digits.slice(0, 9), Number).reduce((all, digit, at) => all + digit * (10 - at), 0);
  const check = 11 - (sum % 11);
  return (check === 11 ? 0 : check) === Number(digits[9]);
}

/** The Luhn check of payment cards. */
export function isCardNumber(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .toReversed()
    .reduce((all, digit, at) => all + (at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
  return digits.length >= 13 && sum % 10 === 0;
}

/** The IBAN check, modulo 97. */
export function isBankNumber(typed: string): boolean {
  const iban = typed.replace(/\s/gu, '').toUpperCase();
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return iban.length >= 15 && rest === 1;
}
