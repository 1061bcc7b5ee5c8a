import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { establishedClub, memberOf } from '../members/example.test-data.ts'
import { memberIdSchema } from '../members/schema.ts'
import { type Subgroup, subgroupIdSchema } from './schema.ts'
import { subgroupsOf } from './subgroup.ts'
import { changeSubgroup, dissolveSubgroup, formSubgroup } from './transitions.ts'

const id = subgroupIdSchema.parse('99999999-9999-4999-8999-999999999999')
const otherId = subgroupIdSchema.parse('99999999-9999-4999-8999-999999999998')
const today = isoDate('2025-11-30')
const club = { ...establishedClub, events: [] }
const personId = (number: number) => memberIdSchema.parse(`00000000-0000-4000-8000-00000000000${number}`)
const man = memberOf({ id: personId(1), fullName: 'Quách Thị Mận', subgroup: 'Nhóm kinh tế' })
const lan = memberOf({ id: personId(2), fullName: 'Bùi Thị Lan' })
const gone = memberOf({
  ...{ id: personId(3), fullName: 'Hà Văn Đi', subgroup: 'Nhóm kinh tế' },
  departure: { on: isoDate('2025-01-01'), reason: 'movedAway' },
})
const economy: Subgroup = { id, club: club.id, name: 'Nhóm kinh tế', leader: null, dissolvedOn: null }
const culture: Subgroup = { ...economy, id: otherId, name: 'Tổ văn nghệ', leader: lan.id }
const situation = { club, subgroups: [economy], members: [man, lan, gone], today }

describe('the subgroups of a club', () => {
  test('are those on record and those that only members name, with how many belong to each today', () => {
    const dissolved = { ...culture, name: 'Tổ cũ', dissolvedOn: isoDate('2024-01-01') }
    const choir = memberOf({ id: personId(4), subgroup: 'Tổ Hoà nhạc' })
    const sameChoir = memberOf({ id: personId(5), subgroup: 'tổ Hòa nhạc' })
    expect(
      subgroupsOf([culture, economy, dissolved], [man, lan, gone, choir, sameChoir], today),
    ).toMatchObject([
      { name: 'Nhóm kinh tế', recorded: economy, members: 1 },
      { name: 'Tổ Hoà nhạc', recorded: null, members: 2 },
      { name: 'Tổ văn nghệ', recorded: culture, members: 0 },
    ])
  })

  test('a member who is to lead one belongs to it from then on', () => {
    const draft = { name: 'Tổ văn nghệ', leader: lan.id }
    expect(formSubgroup(otherId, draft, situation)).toEqual({
      ok: true,
      value: { subgroup: culture, members: [{ ...lan, subgroup: 'Tổ văn nghệ' }] },
    })
  })

  test('under another name it keeps its members, those who have left included', () => {
    const changed = changeSubgroup(economy, { name: 'Nhóm làm ăn', leader: man.id }, situation)
    expect(changed).toMatchObject({ value: { subgroup: { name: 'Nhóm làm ăn', leader: man.id } } })
    expect(changed.ok && changed.value.members.map(({ fullName }) => fullName)).toEqual([
      'Quách Thị Mận',
      'Hà Văn Đi',
    ])
  })

  test.each([
    {
      what: 'the name of another, whatever its capitals',
      draft: { name: 'NHÓM KINH TẾ', leader: null },
      is: ['name', 'subgroupNameTaken'],
    },
    {
      what: 'a leader of another',
      draft: { name: 'Tổ mới', leader: man.id },
      is: ['leader', 'inAnotherSubgroup'],
    },
    {
      what: 'a leader who has left',
      draft: { name: 'Tổ mới', leader: gone.id },
      is: ['leader', 'choiceUnknown'],
    },
    {
      what: 'a leader whom the club never listed',
      draft: { name: 'Tổ mới', leader: personId(9) },
      is: ['leader', 'choiceUnknown'],
    },
  ])('none is formed with $what', ({ draft, is: [field, problem] }) => {
    expect(formSubgroup(otherId, draft, situation)).toMatchObject({
      refusal: { reason: 'invalidInput', fields: [{ field: `draft.${field}`, problem }] },
    })
  })

  test('nobody leads two, even while they are in neither', () => {
    const known = { ...situation, subgroups: [culture] }
    expect(changeSubgroup(economy, { ...economy, leader: lan.id }, known)).toMatchObject({
      refusal: { fields: [{ field: 'draft.leader', problem: 'inAnotherSubgroup' }] },
    })
  })

  test('none is formed in a club that has ended', () => {
    const ended = { ...club, events: [{ on: today, change: 'dissolved', reason: 'Hết người' } as const] }
    expect(formSubgroup(otherId, { name: 'Tổ mới', leader: null }, { ...situation, club: ended })).toEqual({
      ok: false,
      refusal: { reason: 'clubEnded' },
    })
  })

  test('one is dissolved once nobody is in it any more, and then stays as it is', () => {
    expect(dissolveSubgroup(economy, situation)).toEqual({
      ok: false,
      refusal: { reason: 'subgroupHasMembers', members: 1 },
    })
    const dissolved = dissolveSubgroup({ ...economy, leader: gone.id }, { members: [lan, gone], today })
    expect(dissolved).toEqual({ ok: true, value: { ...economy, dissolvedOn: today } })
    expect(dissolved.ok && changeSubgroup(dissolved.value, economy, situation)).toEqual({
      ok: false,
      refusal: { reason: 'subgroupDissolved' },
    })
  })
})
