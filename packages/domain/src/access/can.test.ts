import { describe, expect, test } from 'vitest'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { meansIdSchema } from '../resources/means-schema.ts'
import { languages } from '../text/language.ts'
import { unitKey } from '../units/unit.ts'
import {
  type Action,
  actions,
  can,
  canSomewhere,
  type Grant,
  labelRole,
  type Role,
  roles,
  type Subject,
  scopesOf,
} from './can.ts'
import { grantSchema } from './schema.ts'

const province = unitKey('17@2020-01-01')
const daBac = unitKey('150@2020-01-01')
const luongSon = unitKey('152@2020-01-01')
/** Two communes called Cao Sơn, one in each district. */
const [caoSon, otherCaoSon] = [unitKey('04876@2020-01-01'), unitKey('04957@2020-01-01')]
const club = clubIdSchema.parse('11111111-1111-4111-8111-111111111111')
const neighbour = clubIdSchema.parse('22222222-2222-4222-8222-222222222222')

const [project, otherProject] = [
  meansIdSchema.parse('77777777-7777-4777-8777-777777777777'),
  meansIdSchema.parse('77777777-7777-4777-8777-777777777778'),
]

const ownClub = { within: [caoSon, daBac, province], club }

/** Which roles may do each action within their scope; written by hand, so that it does not repeat the code. */
const table: Readonly<Record<Action, readonly Role[]>> = {
  'plan.read': ['provincialAdmin', 'officer', 'viewer'],
  'plan.adopt': ['provincialAdmin'],
  'club.read': ['provincialAdmin', 'officer', 'clubBoard', 'viewer'],
  'club.found': ['provincialAdmin', 'officer'],
  'club.edit': ['provincialAdmin', 'officer'],
  'club.close': ['provincialAdmin', 'officer'],
  'club.history': ['provincialAdmin', 'officer', 'clubBoard'],
  'member.read': ['provincialAdmin', 'officer', 'clubBoard'],
  'member.admit': ['provincialAdmin', 'officer', 'clubBoard'],
  'member.edit': ['provincialAdmin', 'officer', 'clubBoard'],
  'member.leave': ['provincialAdmin', 'officer', 'clubBoard'],
  'person.read': ['provincialAdmin', 'officer'],
  'person.answer': ['provincialAdmin', 'officer'],
  'roster.import': ['provincialAdmin', 'officer', 'clubBoard'],
  'attachment.read': ['provincialAdmin', 'officer', 'clubBoard'],
  'attachment.write': ['provincialAdmin', 'officer', 'clubBoard'],
  'book.sums': ['provincialAdmin', 'officer', 'clubBoard', 'viewer'],
  'book.read': ['provincialAdmin', 'officer', 'clubBoard'],
  'book.write': ['provincialAdmin', 'officer', 'clubBoard'],
  'board.read': ['provincialAdmin', 'officer', 'clubBoard'],
  'board.write': ['provincialAdmin', 'officer'],
  'report.read': ['provincialAdmin', 'officer', 'clubBoard'],
  'report.write': ['provincialAdmin', 'officer', 'clubBoard'],
  'report.review': ['provincialAdmin', 'officer'],
  'report.setDueDay': ['provincialAdmin'],
  'visit.read': ['provincialAdmin', 'officer', 'clubBoard'],
  'visit.write': ['provincialAdmin', 'officer'],
  'unitPlan.read': ['provincialAdmin', 'officer', 'viewer'],
  'unitPlan.write': ['provincialAdmin', 'officer'],
  'paper.read': ['provincialAdmin', 'officer', 'viewer'],
  'paper.write': ['provincialAdmin', 'officer'],
  'means.read': ['provincialAdmin', 'officer', 'viewer'],
  'means.write': ['provincialAdmin', 'officer'],
  'matter.read': ['provincialAdmin', 'officer', 'viewer'],
  'matter.write': ['provincialAdmin', 'officer'],
  'project.sums': ['provincialAdmin', 'officer', 'viewer', 'donor'],
  'release.read': ['provincialAdmin', 'officer'],
  'release.write': ['provincialAdmin'],
  'review.close': ['provincialAdmin'],
  'user.read': ['provincialAdmin', 'officer'],
  'user.open': ['provincialAdmin', 'officer'],
  'user.manage': ['provincialAdmin'],
}

const scopes = [
  { name: 'the province', scope: { kind: 'unit', unit: province } },
  { name: 'the district', scope: { kind: 'unit', unit: daBac } },
  { name: 'the commune', scope: { kind: 'unit', unit: caoSon } },
  { name: 'the club', scope: { kind: 'club', club } },
  { name: 'the project', scope: { kind: 'project', project } },
] as const satisfies readonly { name: string; scope: Grant['scope'] }[]

/** Subjects of an action, each with the scopes that include it. */
const subjects = [
  {
    what: 'the club',
    subject: ownClub,
    reachedFrom: ['the province', 'the district', 'the commune', 'the club'],
  },
  {
    what: 'its neighbour in the commune',
    subject: { ...ownClub, club: neighbour },
    reachedFrom: ['the province', 'the district', 'the commune'],
  },
  {
    what: 'its commune',
    subject: { within: [caoSon, daBac, province], club: null },
    reachedFrom: ['the province', 'the district', 'the commune'],
  },
  {
    what: 'another commune of the same name',
    subject: { within: [otherCaoSon, luongSon, province], club: null },
    reachedFrom: ['the province'],
  },
  {
    what: 'the project, which the district keeps',
    subject: { within: [daBac, province], club: null, project },
    reachedFrom: ['the province', 'the district', 'the project'],
  },
  {
    what: 'another project of the district',
    subject: { within: [daBac, province], club: null, project: otherProject },
    reachedFrom: ['the province', 'the district'],
  },
  { what: 'the province', subject: { within: [province], club: null }, reachedFrom: ['the province'] },
  { what: 'a place that is not known', subject: { within: [], club: null }, reachedFrom: [] },
] as const satisfies readonly { what: string; subject: Subject; reachedFrom: readonly string[] }[]

describe('who may do what, and where', () => {
  test('the table has a row for every action, and names every role', () => {
    expect(Object.keys(table)).toEqual(actions)
    expect(new Set(Object.values(table).flat())).toEqual(new Set(roles))
  })

  describe.each(scopes)('in $name', ({ name, scope }) => {
    test.each(subjects)(
      'about $what: what the role carries, if the scope reaches it',
      ({ subject, reachedFrom }) => {
        const isReached = reachedFrom.some((from) => from === name)
        for (const action of actions)
          for (const role of roles) {
            const allowed = can({ grants: [{ role, scope }] }, action, subject)
            expect([role, action, allowed]).toEqual([role, action, table[action].includes(role) && isReached])
          }
      },
    )
  })

  test('several grants allow what one of them allows, and do not lend each other their scopes', () => {
    const grants: Grant[] = [
      { role: 'viewer', scope: { kind: 'unit', unit: province } },
      { role: 'officer', scope: { kind: 'unit', unit: luongSon } },
    ]
    expect(can({ grants }, 'club.read', ownClub)).toBe(true)
    expect(can({ grants }, 'club.edit', ownClub)).toBe(false)
    expect(scopesOf({ grants }, 'club.edit')).toEqual([{ kind: 'unit', unit: luongSon }])
  })

  test('somebody without grants may do nothing anywhere', () => {
    for (const action of actions) {
      expect(can({ grants: [] }, action, ownClub)).toBe(false)
      expect(canSomewhere({ grants: [] }, action)).toBe(false)
      expect(scopesOf({ grants: [] }, action)).toEqual([])
    }
  })

  test('what somebody may do nowhere can be hidden from them', () => {
    const viewer = { grants: [{ role: 'viewer', scope: { kind: 'unit', unit: daBac } } as const] }
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

  test.each(languages)('every role has a name of its own (%s)', (language) => {
    expect(new Set(roles.map((role) => labelRole(role, language))).size).toBe(roles.length)
  })
})
