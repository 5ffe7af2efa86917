import {oneOf} from '../pattern.js'
import type {Unit} from './numeral.js'

const exponents = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['thousands', 3],
  ['hundred thousand', 5],
  ['lakh', 5],
  ['lakhs', 5],
  ['crores', 7],
  ['million', 6],
  ['millions', 6],
  ['mn', 6],
  ['crore', 7],
  ['hundred million', 8],
  ['billion', 9],
  ['thousand million', 9],
  ['bn', 9],
  ['trillion', 12]
])

/** Beside an amount of money a letter is enough. */
const letters = new Map([
  ['k', 3],
  ['m', 6],
  ['tn', 12]
])

const codes = [
  'USD',
  'EUR',
  'GBP',
  'CHF',
  'JPY',
  'CNY',
  'INR',
  'DKK',
  'SEK',
  'NOK',
  'CAD',
  'AUD',
  'NZD',
  'ILS',
  'AED',
  'SAR',
  'TRY',
  'RUB',
  'BRL',
  'ZAR'
]
const currencies = [
  'dollar',
  'dollars',
  'euro',
  'euros',
  'Euro',
  'Euros',
  'pounds',
  'pounds sterling',
  'franc',
  'francs',
  'krone',
  'kroner',
  'krona',
  'kronor',
  'dinar',
  'dinars',
  'rupee',
  'rupees',
  'riyal',
  'riyals',
  'rial',
  'rials',
  'shekel',
  'shekels',
  'lira',
  'liras',
  'lire',
  'yen',
  'yuan',
  'renminbi',
  'peso',
  'pesos',
  'ruble',
  'rubles',
  'rouble',
  'roubles',
  'dirham',
  'dirhams',
  'baht',
  'rupiah',
  'ringgit',
  'zloty',
  'złoty',
  'forint',
  'taka',
  'naira',
  'cedi',
  'cedis',
  ...codes
]
/** Words that are a currency's only after the adjective of a country. */
const shared = ['won', 'rand', 'mark', 'marks', 'real', 'reais', 'pound', 'crown', 'crowns', 'sol', 'soles']
const adjective = String.raw`\p{Lu}[\p{L}.]{1,20}\s{1,3}`
const money = String.raw`(?:\s{1,3}of)?\s{1,3}(?:(?:${adjective}){0,2}${oneOf(currencies)}|(?:${adjective}){1,2}${oneOf(shared)})`

/** Pattern parts. */
export const scale = String.raw`(?:[-‐\s]{0,3}(?<scale>${oneOf(exponents.keys())})(?!\p{L}))?`
export const moneyScale = String.raw`(?:[-‐\s]{0,3}(?<scale>${oneOf([...exponents.keys(), ...letters.keys()])})(?!\p{L}))?`
export const unit = String.raw`(?<unit>\s{0,3}%|\s{1,3}per\s?cent|${money})?`
export const symbol = String.raw`(?:US|HK|NT|CA|AU|NZ|[ACR])?\$|[€£¥₪₹₩₽₺₴₦₱]|${oneOf(codes)}`
export const sign = String.raw`(?=[^\p{L}\d\s]|\p{Lu}{1,3}[$\s\d])(?:${symbol})\s?`

export function exponentOf(written: string | undefined): number {
  const word = (written ?? '').replace(/\s+/g, ' ')
  return exponents.get(word) ?? letters.get(word) ?? 0
}

export function unitOf(written: string | undefined): Unit {
  if (written === undefined) return 'count'
  return /%|cent$/.test(written) ? 'percent' : 'money'
}
