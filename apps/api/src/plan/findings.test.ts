import { examinePlan, hoaBinh146 } from '@lienthehe/domain'
import { hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { expect, test } from 'vitest'
import { findingsOf } from './findings.ts'

test('what is found in a plan is that of the list of units asked about, and is looked for once', () => {
  const found = findingsOf(hoaBinh146, hoaBinhUnits)
  expect(found).toEqual(examinePlan(hoaBinh146, hoaBinhUnits))
  expect(findingsOf(hoaBinh146, hoaBinhUnits)).toBe(found)
  // Only a third of the communes remain, so a target of half of all communes means another number of clubs.
  const fewer = hoaBinhUnits.filter(({ level }, place) => level !== 'commune' || place % 3 === 0)
  expect(findingsOf(hoaBinh146, fewer)).toEqual(examinePlan(hoaBinh146, fewer))
  expect(findingsOf(hoaBinh146, fewer)).not.toEqual(found)
})
