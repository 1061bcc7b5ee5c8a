import { describe, expect, test } from 'vitest'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { unitKey } from '../units/unit.ts'
import { type Action, actions, can, canSomewhere, type Grant, roles, scopesOf } from './can.ts'
import { grantSchema } from './schema.ts'

const province = unitKey('17@2020-01-01')
const daBac = unitKey('150@2020-01-01')
const luongSon = unitKey('152@2020-01-01')
const caoSon = unitKey('04831@2020-01-01')
const club = clubIdSchema.parse('11111111-1111-4111-8111-111111111111')
const otherClub = clubIdSchema.parse('22222222-2222-4222-8222-222222222222')

const clubInDaBac = { within: [caoSon, daBac, province], club }

function grantOf(role: Grant['role'], unit = province): Grant {
  return { role, scope: { kind: 'unit', unit } }
}

describe('who may do what, and where', () => {
  test('a role holds in its unit and everything below, and nowhere else', () => {
    expect(can({ grants: [grantOf('districtOfficer', daBac)] }, 'club.edit', clubInDaBac)).toBe(true)
    expect(can({ grants: [grantOf('districtOfficer', luongSon)] }, 'club.edit', clubInDaBac)).toBe(false)
    expect(
      can({ grants: [grantOf('districtOfficer', daBac)] }, 'plan.read', { within: [province], club: null }),
    ).toBe(false)
  })

  test('a board has its own club, not its neighbour in the same commune', () => {
    const board = { grants: [{ role: 'clubBoard', scope: { kind: 'club', club } } as const] }
    expect(can(board, 'member.edit', clubInDaBac)).toBe(true)
    expect(can(board, 'member.edit', { ...clubInDaBac, club: otherClub })).toBe(false)
    expect(can(board, 'club.close', clubInDaBac)).toBe(false)
  })

  test('somebody without grants may do nothing anywhere', () => {
    for (const action of actions) expect(can({ grants: [] }, action, clubInDaBac)).toBe(false)
    expect(scopesOf({ grants: [] }, 'club.read')).toEqual([])
  })

  test('a viewer reads figures and no person’s record', () => {
    const allowed = actions.filter((action) => can({ grants: [grantOf('viewer')] }, action, clubInDaBac))
    expect(allowed).toEqual(['plan.read', 'club.read'] satisfies Action[])
  })

  test('what somebody may do nowhere can be hidden from them', () => {
    const viewer = { grants: [grantOf('viewer', daBac)] }
    expect(canSomewhere(viewer, 'club.read')).toBe(true)
    expect(canSomewhere(viewer, 'member.read')).toBe(false)
    expect(scopesOf(viewer, 'club.read')).toEqual([{ kind: 'unit', unit: daBac }])
  })

  test('a grant holds in a unit or in a club, and nowhere vague', () => {
    const grant = { role: 'clubBoard', scope: { kind: 'club', club } }
    expect(grantSchema.parse(grant)).toEqual(grant)
    for (const scope of [{ kind: 'everywhere' }, { kind: 'unit' }, { kind: 'unit', unit: province, club }])
      expect(grantSchema.safeParse({ role: 'viewer', scope }).success).toBe(false)
  })

  test('only the provincial admin manages users', () => {
    const managers = roles.filter((role) => can({ grants: [grantOf(role)] }, 'user.manage', clubInDaBac))
    expect(managers).toEqual(['provincialAdmin'])
  })
})
