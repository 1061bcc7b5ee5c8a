import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { unitKey } from '../units/unit.ts'
import { actions, can, canSomewhere, type Grant, type Role, type Scope, scopesOf } from './can.ts'
import { heldOn } from './held.ts'

const byKey = new Map(hoaBinhUnits.map((unit) => [unit.key, unit]))
const unitOf = (key: Parameters<typeof byKey.get>[0]) => byKey.get(key)
const unit = (key: string): Scope => ({ kind: 'unit', unit: unitKey(key) })
const district = unit('150@2020-01-01')
const province = unit('17@2020-01-01')
const [lastDay, dayAfter] = [isoDate('2025-06-30'), isoDate('2025-07-01')]

const held = (role: Role, scope: Scope, day = dayAfter) => heldOn(day, [{ role, scope }], unitOf)

describe('a right in a unit that has ended', () => {
  const inDistrict = { within: [unitKey('04876@2020-01-01'), unitKey('150@2020-01-01')], club: null }

  test.each([
    { role: 'officer', scope: district, day: lastDay, ended: false },
    { role: 'officer', scope: district, day: dayAfter, ended: true },
    { role: 'officer', scope: unit('04876@2020-01-01'), day: dayAfter, ended: true },
    { role: 'officer', scope: unit('25@2025-07-01'), day: dayAfter, ended: false },
    // Nor before the unit begins: on that day nobody has a right yet in the commune that the reform creates.
    { role: 'officer', scope: unit('25@2025-07-01'), day: lastDay, ended: true },
    { role: 'viewer', scope: district, day: dayAfter, ended: false },
    // Somebody must be left who can hand over the rights.
    { role: 'provincialAdmin', scope: province, day: dayAfter, ended: false },
  ] as const)('$role in $scope.unit on $day: ended $ended', ({ role, scope, day, ended }) => {
    expect(held(role, scope, day)).toEqual([{ role, scope, ended }])
  })

  test('never in a club: it ends by its own decision', () => {
    const scope: Scope = { kind: 'club', club: clubIdSchema.parse('11111111-1111-4111-8111-111111111111') }
    expect(held('clubBoard', scope)).toEqual([{ role: 'clubBoard', scope, ended: false }])
  })

  test('reads what is there', () => {
    const actor = { grants: held('officer', district) }
    expect(actions.filter((action) => can(actor, action, inDistrict))).toEqual([
      'plan.read',
      'club.read',
      'club.history',
      'member.read',
      'person.read',
      'attachment.read',
      'book.sums',
      'book.read',
      'board.read',
      'report.read',
      'visit.read',
      'unitPlan.read',
      'paper.read',
      'means.read',
      'matter.read',
      'project.sums',
      'release.read',
      'user.read',
    ])
  })

  test('writes nothing anywhere', () => {
    const actor = { grants: held('officer', district) }
    const writing = ['club.found', 'club.edit', 'member.admit', 'roster.import', 'book.write'] as const
    for (const action of writing) {
      expect(can(actor, action, inDistrict)).toBe(false)
      expect(canSomewhere(actor, action)).toBe(false)
      expect(scopesOf(actor, action)).toEqual([])
    }
  })

  test('beside a right that stands, only the latter writes', () => {
    const current: Grant = { role: 'officer', scope: unit('25@2025-07-01') }
    const actor = { grants: heldOn(dayAfter, [{ role: 'officer', scope: district }, current], unitOf) }
    expect(can(actor, 'club.edit', inDistrict)).toBe(false)
    expect(can(actor, 'club.edit', { within: [unitKey('25@2025-07-01')], club: null })).toBe(true)
  })
})
