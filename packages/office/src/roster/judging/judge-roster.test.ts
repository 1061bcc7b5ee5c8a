import { isoDate } from '@lienthehe/domain'
import { birth, type Hardship } from '@lienthehe/domain/members'
import { describe, expect, test } from 'vitest'
import { codes, judge, memberOf, rosterOfTexts, type Texts, today } from '../fixtures/members.ts'

describe('every row gets a verdict', () => {
  const hoa = memberOf({ fullName: 'Bùi Thị Hoa', village: 'Mòng' }, 1)
  const dinh = memberOf(
    { fullName: 'Xa Văn Định', sex: 'male', birth: birth('1948-12-05'), phone: '0912 345 678' },
    2,
  )

  test('new, updated from old to new, unchanged, refused with every reason', () => {
    const { rows, totals } = judge(
      rosterOfTexts(
        { fullName: 'Bàn Thị Mùi', sex: 'Nữ', birth: '1955' },
        { fullName: 'BÙI THỊ HOA', birth: '1950', village: 'Bàu' },
        { fullName: 'Xa Văn Định', birth: '1948', phone: '0912345678' },
        { fullName: '#REF!', sex: 'x', birth: '48' },
      ),
      [hoa, dinh],
    )
    expect(rows.map(({ verdict }) => verdict)).toEqual(['new', 'update', 'unchanged', 'refused'])
    expect(rows[1]).toMatchObject({
      memberId: hoa.id,
      changes: [{ field: 'village', from: 'Mòng', to: 'Bàu' }],
    })
    expect(rows[3]?.findings).toMatchObject([
      { severity: 'error', field: 'fullName', column: 'B', code: 'cellError', value: '#REF!' },
      { severity: 'doubt', field: 'sex', column: 'B', code: 'sexUnreadable', value: 'x' },
      { severity: 'doubt', field: 'birth', column: 'B', code: 'awaitsAnswer', value: '48' },
    ])
    expect(totals).toEqual({
      new: 1,
      update: 1,
      unchanged: 1,
      leaves: 0,
      departures: 0,
      leftOut: 0,
      refused: 1,
      withDoubt: 0,
    })
  })

  test('taken with a doubt: no sex, no birth, an unlikely age', () => {
    const { rows, totals } = judge(
      rosterOfTexts({ fullName: 'Bàn Mùi' }, { fullName: 'Lường Tý', sex: 'Nam', birth: '2019' }),
    )
    expect(rows.map(codes)).toEqual([['doubt sexMissing', 'doubt birthMissing'], ['doubt ageUnlikely']])
    expect(totals).toMatchObject({ new: 2, withDoubt: 2 })
  })

  test.each<{ texts: Texts; code: string }>([
    { texts: { birth: '2030' }, code: 'birthInFuture' },
    { texts: { birth: '1850' }, code: 'birthTooEarly' },
    { texts: { joinedOn: '01/01/2020' }, code: 'beforeEstablishment' },
    { texts: { joinedOn: '01/01/2030' }, code: 'dateInFuture' },
    { texts: { fullName: `Bùi ${'Thị '.repeat(40)}Hoa` }, code: 'tooLong' },
    { texts: { village: 'Mòng\u0007' }, code: 'controlCharacter' },
  ])('what the domain refuses is an error: $code', ({ texts, code }) => {
    const { rows } = judge(rosterOfTexts({ fullName: 'Bùi Thị Hoa', sex: 'Nữ', birth: '1950', ...texts }))
    expect(rows.map(({ verdict }) => verdict)).toEqual(['refused'])
    expect(rows.flatMap(codes)).toContain(`error ${code}`)
  })
})

describe('who is who', () => {
  test('the same person twice in a file is taken once, and the second row names the first', () => {
    const { rows } = judge(
      rosterOfTexts(
        { fullName: 'Bùi Thị Hoa', birth: '1950' },
        { fullName: 'bùi thị hoa', birth: '05/12/1950' },
        { fullName: 'Bùi Thị Hoa', birth: '1950', village: 'Bàu', sex: 'Nữ' },
        { fullName: 'Ai Khác', citizenId: '017150001234' },
        { fullName: 'Người Khác', citizenId: '017150001234' },
      ),
    )
    expect(rows.map(({ verdict }) => verdict)).toEqual(['new', 'refused', 'refused', 'new', 'refused'])
    expect(rows[1]?.findings.at(-1)).toMatchObject({ code: 'duplicateInFile', value: '2' })
    expect(rows[4]?.findings.at(-1)).toMatchObject({ code: 'duplicateInFile', value: '5' })
  })

  test('two of one name are two when birth, sex, village or citizen id say so', () => {
    const { totals } = judge(
      rosterOfTexts(
        { fullName: 'Bùi Hoa', birth: '1950', village: 'Mòng' },
        { fullName: 'Bùi Hoa', birth: '1950', village: 'Bàu' },
        { fullName: 'Bùi Hoa', birth: '1951', village: 'Bàu' },
        { fullName: 'Xa Anh', birth: '1950', sex: 'Nam' },
        { fullName: 'Xa Anh', birth: '1950', sex: 'Nữ' },
      ),
    )
    expect(totals).toMatchObject({ new: 5, refused: 0 })
  })

  test('a citizen id finds a member whose name was corrected', () => {
    const members = [memberOf({ fullName: 'Bùi Thị Hoa', citizenId: '017150001234' }, 1)]
    const { rows } = judge(rosterOfTexts({ fullName: 'Bùi Thị Huệ', citizenId: '017150001234' }), members)
    expect(rows).toMatchObject([{ verdict: 'update', changes: [{ field: 'fullName', to: 'Bùi Thị Huệ' }] }])
  })

  test('a name alone finds the only one of that name, with a doubt; of two it is refused', () => {
    const one = memberOf({ fullName: 'Bùi Thị Hoa' }, 1)
    const texts = { fullName: 'Bùi Thị Hoa', phone: '0912345678' }
    const { rows } = judge(rosterOfTexts(texts), [one])
    expect(rows).toMatchObject([{ verdict: 'update', memberId: one.id }])
    expect(rows.flatMap(codes)).toContain('doubt matchedByNameOnly')
    const two = memberOf({ fullName: 'Bùi Thị Hoa', birth: birth('1960') }, 2)
    expect(judge(rosterOfTexts(texts), [one, two]).rows.flatMap(codes)).toEqual(['error severalMatches'])
  })

  test('who is left between two is settled once a surer row has claimed one, so the same file is never taken twice', () => {
    const her = memberOf({ fullName: 'Bùi Hoà', sex: 'female', birth: null }, 1)
    const him = memberOf({ fullName: 'Bùi Hoà', sex: 'male', birth: null }, 2)
    const roster = rosterOfTexts({ fullName: 'Bùi Hoà', sex: 'Nam', birth: '1950' }, { fullName: 'Bùi Hòa' })
    const { rows } = judge(roster, [her, him])
    expect(rows).toMatchObject([
      { verdict: 'update', memberId: him.id },
      { verdict: 'update', memberId: her.id },
    ])
  })

  test('someone who left and is listed again joins again, with a doubt', () => {
    const left = memberOf({ fullName: 'Bùi Thị Hoa' }, 1, { on: isoDate('2023-01-01'), reason: 'ownWish' })
    const { rows } = judge(rosterOfTexts({ fullName: 'Bùi Thị Hoa', sex: 'Nữ', birth: '1950' }), [left])
    expect(rows.map(({ verdict }) => verdict)).toEqual(['new'])
    expect(rows.flatMap(codes)).toEqual(['doubt formerMember'])
  })
})

describe('what is stored is kept unless the file says otherwise', () => {
  const stored = memberOf(
    {
      fullName: 'Bùi Thị Hoa',
      birth: birth('1950-03-02'),
      village: 'Mòng',
      phone: '0912345678',
      hardships: [
        { kind: 'poor', from: isoDate('2022-01-01'), to: null },
        { kind: 'livesAlone', from: null, to: null },
      ],
      joinedOn: isoDate('2022-05-20'),
    },
    1,
  )
  const update = (texts: Texts) =>
    judge(rosterOfTexts({ fullName: 'Bùi Thị Hoa', birth: '1950', ...texts }), [stored]).rows[0]

  test('empty cells, a less exact birth or day of joining change nothing', () => {
    expect(update({ village: '', joinedOn: '2022' })).toMatchObject({ verdict: 'unchanged' })
  })

  test('XÓA clears', () => {
    expect(update({ phone: 'XÓA' })).toMatchObject({
      verdict: 'update',
      draft: { phone: null },
      changes: [{ field: 'phone', from: '0912345678', to: '' }],
    })
  })

  test.each<{ text: string; hardships: readonly Hardship[] | 'kept' }>([
    { text: 'Hộ nghèo', hardships: 'kept' },
    {
      text: 'Hộ cận nghèo',
      hardships: [
        { kind: 'poor', from: isoDate('2022-01-01'), to: today },
        { kind: 'livesAlone', from: null, to: null },
        { kind: 'nearPoor', from: null, to: null },
      ],
    },
    {
      text: 'Không',
      hardships: [
        { kind: 'poor', from: isoDate('2022-01-01'), to: today },
        { kind: 'livesAlone', from: null, to: today },
      ],
    },
  ])('hardship “$text”', ({ text, hardships }) => {
    const row = update({ hardship: text })
    if (hardships === 'kept') expect(row?.verdict).toBe('unchanged')
    else expect(row).toMatchObject({ verdict: 'update', draft: { hardships } })
  })
})
