import { describe, expect, test } from 'vitest'
import { asked, memberNamed, noticed, people, readCase } from './read-case.ts'

describe('leaving: the dead are not counted, and no widow is struck off', () => {
  test.each([
    ['note-says-died.xlsx', ['4', '9', '10', '11'], 'leaving 5,6,7,8'],
    ['note-says-moved.xlsx', ['6', '7', '8'], 'leaving 2,3,4,5'],
    ['state-column.xlsx', ['2', '5', '6'], 'leaving 3,4'],
    ['group-row-of-the-dead.xlsx', ['3', '4', '5'], 'leaving 7,8'],
  ])('%s: rows %j are taken, the others are one question', async (file, taken, question) => {
    const judgement = await readCase(`leaving/${file}`)
    expect(people(judgement).filter((row) => !row.includes(' '))).toEqual(taken)
    expect(asked(judgement)).toEqual([question])
    expect(judgement.totals.leftOut).toBe(judgement.rows.length - taken.length)
    const corrected = await readCase(`leaving/${file}`, { leaving: 'member' })
    expect(corrected.totals).toMatchObject({ new: judgement.rows.length, leftOut: 0 })
  })

  test('who is away for a time is taken, and that is shown', async () => {
    expect(noticed(await readCase('leaving/note-says-moved.xlsx'))).toContain('7 fixed stateNoted')
    expect(noticed(await readCase('leaving/state-column.xlsx'))).toContain('5 fixed stateNoted')
  })

  test('of members the departure is offered, and is never “nothing to change”', async () => {
    const village = { village: 'Xóm Lạn' }
    const members = [
      memberNamed('Tạ Văn Lượng', { birth: '1944', sex: 'male', ...village }, 1),
      memberNamed('Phan Thị Thoa', { birth: '1951', sex: 'female', ...village }, 2),
      memberNamed('Chu Thị Vóc', { birth: '1956', sex: 'female', ...village }, 3),
    ]
    const { rows, totals } = await readCase('leaving/note-says-a-member-died.csv', {}, members)
    expect(rows).toMatchObject([
      { verdict: 'leaves', leaving: { reason: 'died', since: '02/2025' } },
      { verdict: 'leaves', leaving: { reason: 'movedAway', since: '' } },
      { verdict: 'unchanged' },
    ])
    expect(totals).toMatchObject({ leaves: 2, unchanged: 1 })
  })

  test('a departure with its whole day is recorded once somebody has answered that it is one', async () => {
    const members = [
      memberNamed('Tạ Văn Lượng', { birth: '1944', sex: 'male' }, 1),
      memberNamed('Phan Thị Thoa', { birth: '1951', sex: 'female' }, 2),
      memberNamed('Chu Thị Vóc', { birth: '1956', sex: 'female' }, 3),
    ]
    const departures = async (answers: Readonly<Record<string, string>>) => {
      const { rows, totals } = await readCase('leaving/note-says-which-day.csv', answers, members)
      expect(totals.departures).toBe(
        rows.filter((row) => 'departure' in row && row.departure !== null).length,
      )
      return rows.map((row) => ('departure' in row ? row.departure : row.verdict))
    }
    expect(await departures({})).toEqual([null, null, null])
    expect(await departures({ leaving: 'left' })).toEqual([
      { on: '2025-03-12', reason: 'died' },
      null, // the note says only a month
      null, // the noted day is before the day of joining
    ])
    expect(await departures({ leaving: 'member' })).toEqual(['unchanged', 'unchanged', 'unchanged'])
  })

  test('ordinary notes say nothing', async () => {
    const judgement = await readCase('leaving/ordinary-notes.xlsx')
    expect(judgement.totals).toMatchObject({ new: 4, withDoubt: 0 })
    expect(judgement.questions).toEqual([])
  })
})
