import { expect, test } from 'vitest'
import { unitKey } from '../units/unit.ts'
import { roles } from './can.ts'
import { needsSecondStep } from './second-step.ts'

test('those who open the lists of many clubs prove twice who they are', () => {
  const scope = { kind: 'unit', unit: unitKey('17@2020-01-01') } as const
  expect(roles.filter((role) => needsSecondStep([{ role, scope }]))).toEqual(['provincialAdmin', 'officer'])
  expect(
    needsSecondStep([
      { role: 'viewer', scope },
      { role: 'officer', scope },
    ]),
  ).toBe(true)
  expect(needsSecondStep([])).toBe(false)
})
