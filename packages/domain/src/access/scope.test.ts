import { describe, expect, test } from 'vitest'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { unitKey } from '../units/unit.ts'
import { type Role, roles, type Scope } from './can.ts'
import { grantRights, levelsOfRole } from './scope.ts'

const levels = new Map(hoaBinhUnits.map(({ key, level }) => [key, level]))
const unit = (key: string): Scope => ({ kind: 'unit', unit: unitKey(key) })
const scopes = {
  province: unit('17@2020-01-01'),
  district: unit('150@2020-01-01'),
  commune: unit('04876@2020-01-01'),
  unknownUnit: unit('99999@2020-01-01'),
  club: { kind: 'club', club: clubIdSchema.parse('11111111-1111-4111-8111-111111111111') },
} as const satisfies Record<string, Scope>

/** Where each role may hold, written out apart from the code. */
const allowed: Readonly<Record<Role, readonly (keyof typeof scopes)[]>> = {
  provincialAdmin: ['province'],
  officer: ['province', 'district', 'commune'],
  clubBoard: ['club'],
  viewer: ['province', 'district', 'commune', 'club'],
}

describe('where a role may hold', () => {
  test.each(roles)('%s holds where it can mean something, and nowhere else', (role) => {
    const found = Object.entries(scopes).flatMap(([name, scope]) =>
      grantRights([{ role, scope }], (key) => levels.get(key)).ok ? [name] : [],
    )
    expect(found).toEqual(allowed[role])
  })

  test.each(roles)('%s is offered the levels in which it may hold', (role) => {
    const units = allowed[role].filter((name) => name !== 'club')
    expect(levelsOfRole(role)).toEqual(units)
  })

  test('the problem stands beside the right that is wrong', () => {
    const grants = [
      { role: 'clubBoard', scope: scopes.club },
      { role: 'clubBoard', scope: scopes.district },
    ] as const
    expect(grantRights(grants, (key) => levels.get(key))).toEqual({
      ok: false,
      refusal: { reason: 'invalidInput', fields: [{ field: 'grants.1.scope', problem: 'scopeNotOfRole' }] },
    })
  })
})
