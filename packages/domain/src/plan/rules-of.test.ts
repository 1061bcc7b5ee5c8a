import { expect, test } from 'vitest'
import { hoaBinh146Rules } from './hoa-binh-146/rules.ts'
import { hoaBinh146 } from './hoa-binh-146.ts'
import { rulesOf } from './rules-of.ts'

test('the rules of a plan are what its verdicts are made and explained by, and nothing more', () => {
  expect(rulesOf(hoaBinh146)).toEqual(hoaBinh146Rules)
})
