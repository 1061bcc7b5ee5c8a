import { describe, expect, test } from 'vitest'
import { unitKey } from '../units/unit.ts'
import type { Grant } from './can.ts'
import { handOverAccount } from './hand-over.ts'

const officerOf = (digits: string): Grant => ({
  role: 'officer',
  scope: { kind: 'unit', unit: unitKey(`${digits}@2020-01-01`) },
})
const accountOf = (id: string, grants: readonly Grant[], disabled = false) => ({
  ...{ id, userName: id, fullName: id, grants, disabled },
})

const [daBac, luongSon] = [officerOf('150'), officerOf('152')]
const lan = accountOf('lan', [daBac, luongSon])

describe('handing over an account', () => {
  test('gives the successor every right beside their own, once each, and locks who gave them', () => {
    expect(handOverAccount(lan, accountOf('minh', [luongSon]))).toEqual({
      ok: true,
      value: {
        predecessor: accountOf('lan', [], true),
        successor: accountOf('minh', [luongSon, daBac]),
      },
    })
  })

  test.each([
    { to: 'the same person', successor: lan, problem: 'successorIsSame' },
    { to: 'somebody who is locked', successor: accountOf('minh', [], true), problem: 'successorLocked' },
  ])('to $to is refused', ({ successor, problem }) => {
    expect(handOverAccount(lan, successor)).toEqual({
      ok: false,
      refusal: { reason: 'invalidInput', fields: [{ field: 'successor', problem }] },
    })
  })
})
