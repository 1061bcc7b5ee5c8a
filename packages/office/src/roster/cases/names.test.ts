import { isoDate } from '@lienthehe/domain'
import { describe, expect, test } from 'vitest'
import { asked, memberNamed, noticed, people, readCase } from './read-case.ts'

describe('names: a search key is no identity', () => {
  test.each([
    [
      'twins-by-tone.csv',
      ['2 Bạch Thị Huê', '3 Bạch Thị Huệ', '4 Bạch Thị Huế', '5 Hoàng Văn Dung', '6 Hoàng Văn Dũng'],
    ],
    ['twins-by-letter.csv', ['2 Cao Văn Dam', '3 Cao Văn Đam', '4 Tạ Thị On', '5 Tạ Thị Ơn', '6 Tạ Thị Ôn']],
  ])('%s: everybody is somebody of their own', async (file, is) => {
    const judgement = await readCase(`names/${file}`)
    expect(people(judgement, 'fullName')).toEqual(is)
    expect(judgement.questions).toEqual([])
  })

  test('a twin by tone of a member is new, and the member keeps name and phone', async () => {
    const hue = memberNamed('Bạch Thị Huê', { birth: '1952', phone: '0388000217' }, 1)
    const { totals } = await readCase('names/twin-by-tone-of-a-member.csv', {}, [hue])
    expect(totals).toMatchObject({ new: 1, update: 0, unchanged: 0 })
  })

  test('twins by tone who are both members are both found, in our own export too', async () => {
    const twins = [
      memberNamed('Lê Thị Mại', { birth: '1949', sex: 'female' }, 1),
      memberNamed('Lê Thị Mai', { birth: '1949', sex: 'female' }, 2),
    ]
    expect((await readCase('names/both-tone-twins-are-members.csv', {}, twins)).totals.unchanged).toBe(2)
    const joined = { sex: 'male', village: 'Xóm Tràng', joinedOn: isoDate('2021-04-02') } as const
    const exported = [
      memberNamed('Phùng Văn Thang', { birth: '1947', ...joined }, 1),
      memberNamed('Phùng Văn Thắng', { birth: '1947', ...joined }, 2),
      memberNamed(
        'Hoàng Thị Nụ',
        { birth: '1955-08-19', sex: 'female', village: 'Xóm Đúc', joinedOn: isoDate('2022-01-10') },
        3,
      ),
    ]
    expect((await readCase('names/own-export-with-tone-twins.xlsx', {}, exported)).totals.unchanged).toBe(3)
  })

  test('two namesakes with other phones are one question, and the first is taken either way', async () => {
    const file = 'names/namesakes-with-other-phones.csv'
    expect(people(await readCase(file), 'phone')).toEqual(['2 0355000172', '3 leftOut'])
    expect(asked(await readCase(file))).toEqual(['twoPeople 3'])
    expect(people(await readCase(file, { twoPeople: 'two' }), 'phone')).toEqual([
      '2 0355000172',
      '3 0388000281',
    ])
    expect(people(await readCase(file, { twoPeople: 'one' }), 'phone')).toEqual(['2 0355000172', '3 refused'])
  })

  test('another place of the tone mark is no other name, and a repetition is said', async () => {
    const members = [
      memberNamed('Mai Thị Thủy', { birth: '1950' }, 1),
      memberNamed('Cao Văn Khoẻ', { birth: '1946' }, 2),
    ]
    const { totals } = await readCase('names/tone-written-elsewhere.csv', {}, members)
    expect(totals.new).toBe(0)
    const twice = await readCase('names/same-person-twice.csv')
    expect(twice.totals).toMatchObject({ new: 2, refused: 1 })
    expect(noticed(twice)).toContain('4 error duplicateInFile')
  })

  test('a name without marks is given to neither of two members, and to one only when that is answered', async () => {
    const lan = memberNamed('Tô Thị Lan', { birth: '1951' }, 1)
    const lân = memberNamed('Tô Thị Lân', { birth: '1951' }, 2)
    const file = 'names/bare-name-fits-two-members.csv'
    expect(noticed(await readCase(file, {}, [lan, lân]))).toEqual(['2 error severalMatches'])
    expect(asked(await readCase(file, {}, [lân]))).toEqual(['knownPerson 2'])
    expect((await readCase(file, {}, [lân])).totals).toMatchObject({ leftOut: 1 })
    expect((await readCase(file, { knownPerson: 'same' }, [lân])).rows).toMatchObject([
      { verdict: 'update', memberId: lân.id, draft: { fullName: 'Tô Thị Lân' } },
    ])
    expect((await readCase(file, { knownPerson: 'another' }, [lân])).totals).toMatchObject({ new: 1 })
  })
})
