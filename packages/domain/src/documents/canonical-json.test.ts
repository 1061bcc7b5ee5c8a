import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

/** Everything that the canonical text can say. */
const { content } = fc.letrec<{ content: unknown }>((tie) => ({
  content: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('content'), { maxLength: 5 }),
    fc.dictionary(fc.string({ unit: 'grapheme' }), tie('content'), { maxKeys: 5 }),
  ),
}))

/** The same content with the fields of every object in another order. */
function turnedAround(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedAround)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, part]) => [name, turnedAround(part)]),
  )
}

describe('the canonical text of a content', () => {
  test('is JSON that reads as the content', () => {
    fc.assert(
      fc.property(content, (one) => {
        expect(JSON.parse(canonicalJson(one))).toEqual(one)
      }),
    )
  })

  test('does not show in which order the fields were written', () => {
    fc.assert(
      fc.property(content, (one) => {
        expect(canonicalJson(turnedAround(one))).toBe(canonicalJson(one))
      }),
    )
  })

  test('orders names by their code units, numbers among them, and leaves no space', () => {
    // A reader of JavaScript puts 2 before 10 and both before “a”, in whatever order they were written.
    expect(canonicalJson({ ơ: 1, '10': [2, { b: true, a: null }], '2': 'Đà Bắc', a: -0 })).toBe(
      '{"10":[2,{"a":null,"b":true}],"2":"Đà Bắc","a":0,"ơ":1}',
    )
  })

  test.each([
    { what: 'a fraction', content: 0.5 },
    { what: 'more than is exact', content: 2 ** 53 },
    { what: 'no number', content: Number.NaN },
    { what: 'a field without a value', content: { members: undefined } },
    { what: 'half a letter', content: '\ud83d' },
    { what: 'a map', content: new Map([['members', 50]]) },
    { what: 'a day as an object', content: new Date(0) },
  ])('refuses $what rather than writing something like it', ({ content }) => {
    expect(() => canonicalJson(content)).toThrow(TypeError)
  })
})
