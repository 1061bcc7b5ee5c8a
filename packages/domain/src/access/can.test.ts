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
  type Role,
  roles,
  type Subject,
  scopesOf,
  wordRole,
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

/** What each role may do within its scope, written out apart from the code: one row for an action, one column for a role. */
const table = [
  { action: 'plan.read', provincialAdmin: true, officer: true, clubBoard: false, viewer: true, donor: false },
  {
    action: 'plan.adopt',
    provincialAdmin: true,
    officer: false,
    clubBoard: false,
    viewer: false,
    donor: false,
  },
  { action: 'club.read', provincialAdmin: true, officer: true, clubBoard: true, viewer: true, donor: false },
  {
    action: 'club.found',
    provincialAdmin: true,
    officer: true,
    clubBoard: false,
    viewer: false,
    donor: false,
  },
  {
    action: 'club.edit',
    provincialAdmin: true,
    officer: true,
    clubBoard: false,
    viewer: false,
    donor: false,
  },
  {
    action: 'club.close',
    provincialAdmin: true,
    officer: true,
    clubBoard: false,
    viewer: false,
    donor: false,
  },
  {
    action: 'club.history',
    provincialAdmin: true,
    officer: true,
    clubBoard: true,
    viewer: false,
    donor: false,
  },
  {
    action: 'member.read',
    provincialAdmin: true,
    officer: true,
    clubBoard: true,
    viewer: false,
    donor: false,
  },
  {
    action: 'member.admit',
    provincialAdmin: true,
    officer: true,
    clubBoard: true,
    viewer: false,
    donor: false,
  },
  {
    action: 'member.edit',
    provincialAdmin: true,
    officer: true,
    clubBoard: true,
    viewer: false,
    donor: false,
  },
  {
    action: 'member.leave',
    provincialAdmin: true,
    officer: true,
    clubBoard: true,
    viewer: false,
    donor: false,
  },
  {
    action: 'person.read',
    provincialAdmin: true,
    officer: true,
    clubBoard: false,
    viewer: false,
    donor: false,
  },
  {
    action: 'person.answer',
    provincialAdmin: true,
    officer: true,
    clubBoard: false,
    viewer: false,
    donor: false,
  },
  {
    action: 'roster.import',
    provincialAdmin: true,
    officer: true,
    clubBoard: true,
    viewer: false,
    donor: false,
  },
  {
    action: 'attachment.read',
    provincialAdmin: true,
    officer: true,
    clubBoard: true,
    viewer: false,
    donor: false,
  },
  {
    action: 'attachment.write',
    provincialAdmin: true,
    officer: true,
    clubBoard: true,
    viewer: false,
    donor: false,
  },
  { action: 'book.sums', provincialAdmin: true, officer: true, clubBoard: true, viewer: true, donor: false },
  { action: 'book.read', provincialAdmin: true, officer: true, clubBoard: true, viewer: false, donor: false },
  {
    action: 'book.write',
    provincialAdmin: true,
    officer: true,
    clubBoard: true,
    viewer: false,
    donor: false,
  },
  {
    action: 'board.read',
    provincialAdmin: true,
    officer: true,
    clubBoard: true,
    viewer: false,
    donor: false,
  },
  {
    action: 'board.write',
    provincialAdmin: true,
    officer: true,
    clubBoard: false,
    viewer: false,
    donor: false,
  },
  {
    action: 'report.read',
    provincialAdmin: true,
    officer: true,
    clubBoard: true,
    viewer: false,
    donor: false,
  },
  {
    action: 'report.write',
    provincialAdmin: true,
    officer: true,
    clubBoard: true,
    viewer: false,
    donor: false,
  },
  {
    action: 'report.review',
    provincialAdmin: true,
    officer: true,
    clubBoard: false,
    viewer: false,
    donor: false,
  },
  {
    action: 'report.setDueDay',
    provincialAdmin: true,
    officer: false,
    clubBoard: false,
    viewer: false,
    donor: false,
  },
  {
    action: 'visit.read',
    provincialAdmin: true,
    officer: true,
    clubBoard: true,
    viewer: false,
    donor: false,
  },
  {
    action: 'visit.write',
    provincialAdmin: true,
    officer: true,
    clubBoard: false,
    viewer: false,
    donor: false,
  },
  {
    action: 'unitPlan.read',
    provincialAdmin: true,
    officer: true,
    clubBoard: false,
    viewer: true,
    donor: false,
  },
  {
    action: 'unitPlan.write',
    provincialAdmin: true,
    officer: true,
    clubBoard: false,
    viewer: false,
    donor: false,
  },
  {
    action: 'paper.read',
    provincialAdmin: true,
    officer: true,
    clubBoard: false,
    viewer: true,
    donor: false,
  },
  {
    action: 'paper.write',
    provincialAdmin: true,
    officer: true,
    clubBoard: false,
    viewer: false,
    donor: false,
  },
  {
    action: 'means.read',
    provincialAdmin: true,
    officer: true,
    clubBoard: false,
    viewer: true,
    donor: false,
  },
  {
    action: 'means.write',
    provincialAdmin: true,
    officer: true,
    clubBoard: false,
    viewer: false,
    donor: false,
  },
  {
    action: 'matter.read',
    provincialAdmin: true,
    officer: true,
    clubBoard: false,
    viewer: true,
    donor: false,
  },
  {
    action: 'matter.write',
    provincialAdmin: true,
    officer: true,
    clubBoard: false,
    viewer: false,
    donor: false,
  },
  {
    action: 'project.sums',
    provincialAdmin: true,
    officer: true,
    clubBoard: false,
    viewer: true,
    donor: true,
  },
  {
    action: 'release.read',
    provincialAdmin: true,
    officer: true,
    clubBoard: false,
    viewer: false,
    donor: false,
  },
  {
    action: 'release.write',
    provincialAdmin: true,
    officer: false,
    clubBoard: false,
    viewer: false,
    donor: false,
  },
  {
    action: 'review.close',
    provincialAdmin: true,
    officer: false,
    clubBoard: false,
    viewer: false,
    donor: false,
  },
  {
    action: 'user.read',
    provincialAdmin: true,
    officer: true,
    clubBoard: false,
    viewer: false,
    donor: false,
  },
  {
    action: 'user.open',
    provincialAdmin: true,
    officer: true,
    clubBoard: false,
    viewer: false,
    donor: false,
  },
  {
    action: 'user.manage',
    provincialAdmin: true,
    officer: false,
    clubBoard: false,
    viewer: false,
    donor: false,
  },
] as const satisfies readonly (Record<Role, boolean> & { action: Action })[]

const scopes = [
  { name: 'the province', scope: { kind: 'unit', unit: province } },
  { name: 'the district', scope: { kind: 'unit', unit: daBac } },
  { name: 'the commune', scope: { kind: 'unit', unit: caoSon } },
  { name: 'the club', scope: { kind: 'club', club } },
  { name: 'the project', scope: { kind: 'project', project } },
] as const satisfies readonly { name: string; scope: Grant['scope'] }[]

/** What may be asked about, and the scopes that reach it. */
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
  test('the table has a row for every action and a column for every role', () => {
    expect(table.map(({ action }) => action)).toEqual(actions)
    for (const { action: _, ...columns } of table) expect(Object.keys(columns)).toEqual(roles)
  })

  describe.each(scopes)('in $name', ({ name, scope }) => {
    test.each(subjects)(
      'about $what: what the role carries, if the scope reaches it',
      ({ subject, reachedFrom }) => {
        const isReached = reachedFrom.some((from) => from === name)
        for (const row of table)
          for (const role of roles) {
            const allowed = can({ grants: [{ role, scope }] }, row.action, subject)
            expect({ role, action: row.action, allowed }).toEqual({
              role,
              action: row.action,
              allowed: row[role] && isReached,
            })
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
    expect(new Set(roles.map((role) => wordRole(role, language))).size).toBe(roles.length)
  })
})
