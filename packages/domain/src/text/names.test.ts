import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { compareFullNames, compareWords, wordsKey } from './names.ts'

/**
 * The order from Unicode's own locale data, if the machine has it. It is independent of our code, so it can check that.
 */
const collator = new Intl.Collator('vi', { numeric: true })
const unitNames = [...new Set(hoaBinhUnits.map(({ name }) => name))]

describe('a list of people', () => {
  test('is sorted by given name, then family name, with đ after d', () => {
    const names = ['Bùi Văn Đức', 'Quách Thị Ấm', 'Bùi Thị Dung', 'Bùi Thị Ấm', 'Đinh Văn An']
    expect(names.toSorted(compareFullNames)).toEqual([
      'Đinh Văn An',
      'Bùi Thị Ấm',
      'Quách Thị Ấm',
      'Bùi Thị Dung',
      'Bùi Văn Đức',
    ])
  })

  test('keeps a given name together however its tone and its case are written', () => {
    const names = ['Quách Thị Hoà', 'Bùi Thị Hòa', 'Đinh Thị HOÀ', 'Bùi Thị Hoa']
    expect(names.toSorted(compareFullNames)).toEqual([
      'Bùi Thị Hoa',
      'Bùi Thị Hòa',
      'Đinh Thị HOÀ',
      'Quách Thị Hoà',
    ])
  })
})

describe('a list of words', () => {
  test('counts as people do: tổ 2 comes before tổ 10', () => {
    expect(['tổ 10', 'tổ 2', 'Đồi', 'Dân'].toSorted(compareWords)).toEqual(['Dân', 'Đồi', 'tổ 2', 'tổ 10'])
  })

  test.each([
    ['the letters of the alphabet', 'a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y'],
    ['the tones: ngang, huyền, hỏi, ngã, sắc, nặng', 'ma mà mả mã má mạ'],
    ['a letter weighs more than a tone', 'mạ măng mằng mâm'],
  ])('follows %s', (_, inOrder) => {
    expect(inOrder.split(' ').toReversed().toSorted(compareWords).join(' ')).toBe(inOrder)
  })

  test('puts Ð, which old keyboards wrote for Đ, and foreign letters where one looks for them', () => {
    const words = ['Em', 'Ðà Bắc', 'Dân', 'Zürich', 'Łódź', 'Zuni']
    expect(words.toSorted(compareWords)).toEqual(['Łódź', 'Dân', 'Ðà Bắc', 'Em', 'Zuni', 'Zürich'])
  })

  test('agrees with Unicode’s locale data on every pair of units', () => {
    const pairs = unitNames.flatMap((one) => unitNames.map((other) => [one, other] as const))
    const isOther = ([one, other]: readonly [string, string]) =>
      Math.sign(compareWords(one, other)) !== Math.sign(collator.compare(one, other))
    expect(pairs.filter(isOther)).toEqual([])
  })

  test('agrees with Unicode’s locale data on made-up words', () => {
    const syllable = fc.constantFrom(
      ...unitNames.flatMap((name) => name.toLowerCase().split(/[ -]/)),
      '2',
      '10',
      '07',
    )
    const words = fc.array(syllable, { minLength: 1, maxLength: 3 }).map((syllables) => syllables.join(' '))
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(Math.sign(compareWords(one, other))).toBe(Math.sign(collator.compare(one, other)))
      }),
      { numRuns: 2000, seed: 146 },
    )
  })

  test('is one order for whatever came in: no two different texts are equal, none is before itself', () => {
    const text = fc.oneof(
      fc
        .array(fc.integer({ min: 1, max: 0xffff }), { maxLength: 4 })
        .map((codes) => String.fromCharCode(...codes)),
      fc.constantFrom(...'aAàÀăđðÐ', '1', '01', '10'),
    )
    const sign = (one: string, other: string) => Math.sign(compareWords(one, other))
    fc.assert(
      fc.property(text, text, text, (one, other, third) => {
        const isOpposite = sign(one, other) + sign(other, one) === 0
        const isStrict = (sign(one, other) === 0) === (one === other)
        const follows = sign(one, other) > 0 || sign(other, third) > 0 || sign(one, third) <= 0
        expect({ isOpposite, isStrict, follows }).toEqual({ isOpposite: true, isStrict: true, follows: true })
      }),
      { numRuns: 2000, seed: 146 },
    )
  })
})

describe('a key to keep words in order by', () => {
  const compareKeys = (one: string, other: string) =>
    wordsKey(one) < wordsKey(other) ? -1 : wordsKey(one) > wordsKey(other) ? 1 : 0

  test('compares as the words do, whatever they are made of', () => {
    const piece = fc.constantFrom(
      'tổ',
      'Tổ',
      ' ',
      '2',
      '02',
      '10',
      'hoà',
      'hòa',
      'Đ',
      'd',
      'Ð',
      'ü',
      '-',
      '.',
      '\uFF21',
      'z',
    )
    const text = fc.oneof(
      fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')),
      fc.constantFrom(...unitNames),
    )
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(compareKeys(one, other)).toBe(Math.sign(compareWords(one, other)))
      }),
      { numRuns: 5000, seed: 146 },
    )
  })
})
