import type { Language } from './language.ts'

/**
 * A whole number from 0 to 999 billion billions in words, like on a receipt: 1.500.000 is `một triệu năm trăm nghìn`,
 * in English `one million five hundred thousand`. Throws for negative numbers and for anything but a safe integer.
 */
export function numberWords(value: number, language: Language): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`no number to put in words: ${value}`)
  return language === 'vi' ? inVietnamese(value) : inEnglish(value)
}

/** The number's groups of three digits, the highest first: 1.005.000 is 1, 5, 0. */
function groupsOf(value: number): readonly number[] {
  return value < 1000 ? [value] : [...groupsOf(Math.floor(value / 1000)), value % 1000]
}

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const

function inVietnamese(value: number): string {
  // `tỷ` is a unit of its own: a thousand of them are `một nghìn tỷ`.
  const [billions, rest] = [Math.floor(value / 1e9), value % 1e9]
  const upper = billions === 0 ? [] : [inVietnamese(billions), 'tỷ']
  const lower = rest === 0 && billions > 0 ? [] : [belowBillion(rest, billions > 0)]
  return [...upper, ...lower].join(' ')
}

function belowBillion(value: number, follows: boolean): string {
  const groups = groupsOf(value)
  const names = ['', ' nghìn', ' triệu']
  const words = groups.flatMap((group, place) => {
    const isFirst = place === 0 && !follows
    // A group of zeros is left out, except in the number 0 itself.
    if (group === 0 && (groups.length > 1 || follows)) return []
    return [`${groupInVietnamese(group, isFirst)}${names[groups.length - 1 - place] ?? ''}`]
  })
  return words.join(' ')
}

/**
 * Three digits in words. After a higher group, missing hundreds are named: 1.005 is `một nghìn không trăm linh năm`.
 */
function groupInVietnamese(group: number, isFirst: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10]
  const hasHundreds = hundreds > 0 || !isFirst
  return [
    ...(hasHundreds ? [`${digits[hundreds]} trăm`] : []),
    ...(tens === 0
      ? hasHundreds && ones > 0
        ? ['linh']
        : []
      : [tens === 1 ? 'mười' : `${digits[tens]} mươi`]),
    ...(ones === 0 && (tens > 0 || hasHundreds) ? [] : [lastDigit(ones, tens)]),
  ].join(' ')
}

/** The word for the last digit depends on the tens: 21 `mốt`, 24 `tư`, 15 and 25 `lăm`. */
function lastDigit(ones: number, tens: number): string | undefined {
  if (ones === 1 && tens > 1) return 'mốt'
  if (ones === 4 && tens > 1) return 'tư'
  return ones === 5 && tens > 0 ? 'lăm' : digits[ones]
}

const teens = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  ...['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
] as const
const tensNames = [
  '',
  '',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
] as const
const powers = ['', ' thousand', ' million', ' billion', ' trillion', ' quadrillion'] as const

function inEnglish(value: number): string {
  const groups = groupsOf(value)
  return groups
    .flatMap((group, place) =>
      group === 0 && groups.length > 1
        ? []
        : [`${groupInEnglish(group)}${powers[groups.length - 1 - place] ?? ''}`],
    )
    .join(' ')
}

function groupInEnglish(group: number): string {
  if (group >= 100) {
    const rest = group % 100
    return `${teens[Math.floor(group / 100)]} hundred${rest === 0 ? '' : ` and ${groupInEnglish(rest)}`}`
  }
  if (group < 20) return teens[group] ?? ''
  return `${tensNames[Math.floor(group / 10)]}${group % 10 === 0 ? '' : `-${teens[group % 10]}`}`
}
