import { expect, test } from 'vitest'
import { judgeAnswered } from '../cases/read-case.ts'
import { readRoster } from '../read-roster.ts'
import type { Roster } from '../roster.ts'
import { matchColumn } from './match-column.ts'
import { applyMemory, memoryOf } from './memory.ts'

async function readLines(...lines: readonly string[]): Promise<Roster> {
  const read = await readRoster(new TextEncoder().encode(lines.join('\n')), { fileName: 'a.csv' })
  if (!read.ok) throw new Error(read.refusal.reason)
  return read.value
}
const oddList = () =>
  readLines(
    'Họ và tên,Năm sinh,Liên lạc,Ghi chú',
    'Bùi Thị Ngần,1950,0355000150,Tổ trưởng',
    'Hà Văn Chính,1948,,',
  )

function matched(roster: Roster, column: string, field: Parameters<typeof matchColumn>[1]['field']): Roster {
  const result = matchColumn(roster, { sheet: '', column, field })
  if (!result.ok) throw new Error(result.refusal.reason)
  return result.value
}

test('a column whose heading nobody knows is read as somebody says, and as before when that is taken back', async () => {
  const roster = await oddList()
  const read = matched(roster, 'C', 'phone')
  expect(judgeAnswered(read).rows).toMatchObject([
    { verdict: 'new', draft: { phone: '0355000150' } },
    { verdict: 'new', draft: { phone: null } },
  ])
  const back = matched(read, 'C', null)
  expect(judgeAnswered(back).rows).toEqual(judgeAnswered(roster).rows)
})

test('a column that was taken for another field is put right', async () => {
  const roster = await readLines('Họ và tên,Năm sinh,Địa chỉ', 'Bùi Thị Ngần,1950,0355000150')
  expect(judgeAnswered(matched(roster, 'C', 'phone')).rows).toMatchObject([
    { draft: { phone: '0355000150', village: null } },
  ])
})

test.each([
  { what: 'of which there is none', column: 'Z', field: 'phone', wrong: 'column' },
  { what: 'for a field that has one', column: 'C', field: 'birth', wrong: 'field' },
  { what: 'of names, without which nobody is left', column: 'A', field: null, wrong: 'column' },
] as const)('a column $what is not matched', async ({ column, field, wrong }) => {
  expect(matchColumn(await oddList(), { sheet: '', column, field })).toMatchObject({
    ok: false,
    refusal: { fields: [{ field: wrong }] },
  })
})

test('what was said of a heading and of a wording holds for the next list, until something else is said', async () => {
  const said = matched(await oddList(), 'C', 'phone')
  const hardship = await readLines(
    'Họ và tên,Năm sinh,Hoàn cảnh,Liên lạc',
    'Bùi Thị Ngần,1950,hưu trí,0355000150',
  )
  const [question] = judgeAnswered(hardship).questions
  const answered = { ...hardship, answers: { [question?.id ?? '']: 'none' } }
  const memory = [...memoryOf(said, []), ...memoryOf(answered, judgeAnswered(answered).questions)].flatMap(
    ({ value, ...one }) => (value === null ? [] : [{ ...one, value }]),
  )
  const next = applyMemory(hardship, memory)
  expect(judgeAnswered(next).rows).toMatchObject([{ draft: { phone: '0355000150', hardships: [] } }])
  expect(memoryOf(hardship, judgeAnswered(hardship).questions)).toEqual([
    { kind: 'answer', key: question?.id, text: 'hưu trí', value: null },
  ])
})
