import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { hoaBinh146 } from '../hoa-binh-146.ts'
import { planJsonSchema } from './json-schema.ts'

const written = planJsonSchema()
/** The JSON Schema read back without our code, like a program in another language would read it. */
const fromJson = z.fromJSONSchema(JSON.parse(JSON.stringify(written)))
const [firstTarget, ...otherTargets] = hoaBinh146.targets

describe('the form of a plan as JSON Schema', () => {
  test('asks for every part of a plan, and for no other', () => {
    expect(written).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
      properties: { period: { properties: { from: { type: 'string', format: 'date' } } } },
    })
    const { indicators, ...required } = hoaBinh146
    expect(new Set(written.required)).toEqual(new Set(Object.keys(required)))
    expect(fromJson.safeParse({ ...hoaBinh146, indicators: [...indicators, {}] }).success).toBe(false)
  })

  test('marks nothing as read-only', () => {
    expect(JSON.stringify(written)).not.toContain('readOnly')
  })

  test('takes plan 146', () => {
    expect(fromJson.safeParse(hoaBinh146).error).toBeUndefined()
  })

  test.each([
    { mistake: 'half a person', changed: { demand: { kind: 'atLeast', count: 74.5 } } },
    { mistake: 'more than all', changed: { demand: { kind: 'shareAtLeast', percent: 101 } } },
    { mistake: 'a measure nobody knows', changed: { measure: { kind: 'songsSung' } } },
    { mistake: 'a word too many', changed: { weight: 3 } },
    { mistake: 'a name in one language only', changed: { name: { vi: 'Câu lạc bộ' } } },
    { mistake: 'a clause that is no address', changed: { clause: '2.a' } },
  ])('refuses $mistake', ({ changed }) => {
    const targets = [{ ...firstTarget, ...changed }, ...otherTargets]
    expect(fromJson.safeParse({ ...hoaBinh146, targets }).success).toBe(false)
  })
})
