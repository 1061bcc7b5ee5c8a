import { describe, expect, test } from 'vitest'
import { readLines } from './read-case.ts'

/** Reads a list of names with one more column; returns what is read from each text in that column. */
const readColumn = async (heading: string, ...texts: readonly string[]) =>
  (
    await readLines([
      `Họ và tên,Năm sinh,${heading}`,
      ...texts.map((text, place) => `Bùi Thị Ngần ${'ABCDEFGH'[place]},1950,${text}`),
    ])
  ).rows

describe('names beside which something else stands', () => {
  test.each([
    'Bà Bùi Thị Ngần',
    'Ông Hà Văn Chính',
    'Lò Thị May (Mẩy)',
    'Lò Văn Cầu - chủ nhiệm',
    'Lò Thị Bia*',
    'Lò Thị Ngần; Lò Thị Bia',
  ])('%s is taken as written, and that is said', async (name) => {
    const { rows } = await readLines(['Họ và tên,Năm sinh', `${name},1950`])
    expect(rows).toMatchObject([{ verdict: 'new', draft: { fullName: name } }])
    expect(rows[0]?.findings).toContainEqual(expect.objectContaining({ code: 'nameWithMore' }))
  })

  test.each(['Cụt Thị May', 'Hờ A Và', 'Bà Thị', 'Cô Văn', 'Nguyễn-Lê Thị Hoa'])(
    '%s is a name and no more',
    async (name) => {
      const { rows } = await readLines(['Họ và tên,Năm sinh', `${name},1950`])
      expect(rows[0]?.findings.map(({ code }) => code)).not.toContain('nameWithMore')
    },
  )

  test.each(['Tên đệm', 'Đệm', 'Chữ lót'])(
    'a middle name in a column of its own (%s) is not lost',
    async (heading) => {
      const { rows } = await readLines([`Họ,${heading},Tên,Năm sinh`, 'Bùi,Thị,Ngần,1950'])
      expect(rows).toMatchObject([{ draft: { fullName: 'Bùi Thị Ngần' } }])
    },
  )
})

describe('notes of leaving that begin otherwise', () => {
  test.each(['(đã mất)', '- đã mất', '* chuyển đi', 'nghỉ từ 3/2025', 'nghỉ hẳn'])(
    '%s keeps the person out until answered',
    async (note) => {
      expect(await readColumn('Ghi chú', note)).toMatchObject([{ verdict: 'leftOut' }])
    },
  )

  test.each(['nghỉ hưu từ 2010', '(con mất sớm)', '- tổ trưởng', '(mất thẻ)'])(
    '%s tells of nobody leaving',
    async (note) => {
      expect(await readColumn('Ghi chú', note)).toMatchObject([{ verdict: 'new' }])
    },
  )

  test('who is absent is taken, and that is shown', async () => {
    const [row] = await readColumn('Ghi chú', 'vắng')
    expect(row).toMatchObject({ verdict: 'new' })
    expect(row?.findings.map(({ code }) => code)).toContain('stateNoted')
  })
})

describe('a hardship of somebody else in the family', () => {
  test.each(['con bị tàn tật', 'vợ ốm yếu', 'có con khuyết tật', 'chồng bị tai biến'])(
    '%s is asked about and stored as nothing',
    async (text) => {
      const { rows, questions } = await readLines([
        'Họ và tên,Năm sinh,Hoàn cảnh',
        `Bùi Thị Ngần,1950,${text}`,
      ])
      expect(rows).toMatchObject([{ draft: { hardships: null } }])
      expect(questions).toMatchObject([{ kind: 'hardshipWording' }])
    },
  )

  test('who lost a child or cares for one is read as before', async () => {
    const rows = await readColumn('Hoàn cảnh', 'con mất', 'nuôi con tàn tật', 'bị tàn tật')
    expect(
      rows.map((row) => ('draft' in row ? row.draft.hardships?.map(({ kind }) => kind) : row.verdict)),
    ).toEqual([['bereavedOrIsolated'], ['caresForDependent'], ['disability']])
  })
})
