import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { meansIdSchema } from '../resources/means-schema.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { type UnitKey, unitKey } from '../units/unit.ts'
import { type Role, roles, type Scope } from './can.ts'
import { grantRights, levelsOfRole } from './scope.ts'

const units = new Map(hoaBinhUnits.map((known) => [known.key, known]))
const giving = { today: isoDate('2025-06-30'), unitOf: (key: UnitKey) => units.get(key) }
const unit = (key: string): Scope => ({ kind: 'unit', unit: unitKey(key) })
const scopes = {
  province: unit('17@2020-01-01'),
  district: unit('150@2020-01-01'),
  commune: unit('04876@2020-01-01'),
  unknownUnit: unit('99999@2020-01-01'),
  club: { kind: 'club', club: clubIdSchema.parse('11111111-1111-4111-8111-111111111111') },
  project: { kind: 'project', project: meansIdSchema.parse('77777777-7777-4777-8777-777777777777') },
} as const satisfies Record<string, Scope>

/** Where each role can apply; written by hand, so that it does not repeat the code. */
const allowed: Readonly<Record<Role, readonly (keyof typeof scopes)[]>> = {
  provincialAdmin: ['province'],
  officer: ['province', 'district', 'commune'],
  clubBoard: ['club'],
  viewer: ['province', 'district', 'commune', 'club'],
  donor: ['project'],
}

describe('where a role may hold', () => {
  test.each(roles)('%s holds where it can mean something, and nowhere else', (role) => {
    const found = Object.entries(scopes).flatMap(([name, scope]) =>
      grantRights([{ role, scope }], giving).ok ? [name] : [],
    )
    expect(found).toEqual(allowed[role])
  })

  test.each(roles)('%s is offered the levels in which it may hold', (role) => {
    const units = allowed[role].filter((name) => name !== 'club' && name !== 'project')
    expect(levelsOfRole(role)).toEqual(units)
  })

  test('the problem stands beside the right that is wrong', () => {
    const grants = [
      { role: 'clubBoard', scope: scopes.club },
      { role: 'clubBoard', scope: scopes.district },
    ] as const
    expect(grantRights(grants, giving)).toEqual({
      ok: false,
      refusal: { reason: 'invalidInput', fields: [{ field: 'grants.1.scope', problem: 'scopeNotOfRole' }] },
    })
  })

  describe('in a district that ended on 2025-07-01', () => {
    const after = { ...giving, today: isoDate('2025-07-01') }
    const officer = { role: 'officer', scope: scopes.district } as const

    test('nobody begins to write', () => {
      expect(grantRights([officer], after)).toEqual({
        ok: false,
        refusal: { reason: 'invalidInput', fields: [{ field: 'grants.0.scope', problem: 'scopeEnded' }] },
      })
    })

    test('who held a right there keeps it, to read what was', () => {
      expect(grantRights([officer], after, [officer]).ok).toBe(true)
    })

    test('a viewer may be given its figures', () => {
      expect(grantRights([{ role: 'viewer', scope: scopes.district }], after).ok).toBe(true)
    })
  })
})
