import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citeClause, clauseOf, compareClauses } from './clause.ts'
import { hoaBinh146 } from './hoa-binh-146.ts'
import { clauseIdSchema } from './schema.ts'

describe('clauses are cited as the plan numbers them', () => {
  test.each(['I', 'I.2', 'I.2.b', 'I.2.b:1', 'III.3.b', 'V.3.dd', 'V.1:3', 'II.2.1', 'Điều 1', 'Điều 1.2.a'])(
    '%s is an address',
    (id) => {
      expect(clauseIdSchema.safeParse(id).success).toBe(true)
    },
  )

  test.each(['2.b', 'I.b', 'I.2.f', 'I.2.đ', 'I.2.b.1', 'I.2.b:', ''])('“%s” is none', (id) => {
    expect(clauseIdSchema.safeParse(id).success).toBe(false)
  })

  test('officers read the point, not the dash; dd is đ', () => {
    expect(citeClause('I.2.b:1')).toEqual({ vi: 'mục I.2.b', en: 'clause I.2.b' })
    expect(citeClause('V.3.dd').vi).toBe('mục V.3.đ')
    expect(citeClause('Điều 1')).toEqual({ vi: 'Điều 1', en: 'Article 1' })
    expect(citeClause('Điều 1.2.dd').vi).toBe('điểm đ khoản 2 Điều 1')
  })

  test('a clause that the index lacks is a bug, not a blank', () => {
    expect(() => clauseOf(hoaBinh146, 'VII.9')).toThrow('VII.9')
  })

  test('any order of the clauses is sorted into the order of the print', () => {
    const printed = [
      'Điều 1',
      'Điều 1.2.a',
      'Điều 10',
      'I.2',
      'I.2.b',
      'I.2.b:1',
      'I.2.b:2',
      'II.2.1',
      'II.2.1.a',
      'II.2.2',
      'II.10',
      'IV.9',
      'V',
      'V.1:10',
      'V.3.d',
      'V.3.dd',
      'V.3.e',
      'IX.2',
      'XIV.1',
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(printed, { minLength: printed.length }), (clauses) => {
        expect(clauses.toSorted(compareClauses)).toEqual(printed)
      }),
      { numRuns: 200, seed: 146 },
    )
  })
})
