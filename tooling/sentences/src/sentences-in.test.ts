import { describe, expect, test } from 'vitest'
import { sentencesIn } from './sentences-in.ts'

/** The sentences of a text, without their line numbers. */
function told(text: string): readonly (readonly [vi: string | null, en: string | null])[] {
  return sentencesIn('toy.tsx', text).map(({ vi, en }) => [vi, en])
}

describe('the English stands beside the Vietnamese', () => {
  test.each([
    { text: "x = { vi: 'Đủ.', en: 'Complete.' }", is: ['Đủ.', 'Complete.'] },
    { text: "x = language === 'vi' ? 'Thiếu.' : 'Missing.'", is: ['Thiếu.', 'Missing.'] },
    { text: "x = vi ? 'Thiếu.' : 'Missing.'", is: ['Thiếu.', 'Missing.'] },
    { text: "x = asked === 'en' ? 'Missing.' : 'Thiếu.'", is: ['Thiếu.', 'Missing.'] },
    { text: "x = one('Ghi yêu cầu', 'Record a request')", is: ['Ghi yêu cầu', 'Record a request'] },
    {
      text: "x = { vi: 'lớp', one: 'course', many: 'courses' }",
      is: ['lớp', 'course'],
    },
    {
      text: `x = { vi: \`Còn thiếu \${names.join(", ")}.\`, en: \`Missing: \${names}.\` }`,
      is: ['Còn thiếu {names.join(", ")}.', 'Missing: {names}.'],
    },
    {
      text: `x = { vi: (n) => \`\${n} người\`, en: (n) => \`\${n} \${n === 1 ? 'person' : 'people'}\` }`,
      is: ['{n} người', '{n} [person | people]'],
    },
    {
      text: "x = { vi: ['hai', 'ba'], en: ['two', 'three'] }",
      is: ['hai · ba', 'two · three'],
    },
  ])('$text', ({ text, is }) => {
    expect(told(text)).toEqual([is])
  })

  test('also where a function in English answers one in Vietnamese, case by case', () => {
    const text = `
      function inVietnamese(reason) {
        switch (reason) { case 'full': return 'Đã đủ.'; case 'none': return isOld ? 'Thu xong.' : 'Chưa có.' }
      }
      function inEnglish(reason) {
        switch (reason) { case 'none': return isOld ? 'Too old.' : 'None yet.'; case 'full': return 'It is full.' }
      }`
    expect(told(text)).toEqual([
      ['Đã đủ.', 'It is full.'],
      ['Thu xong.', 'Too old.'],
      ['Chưa có.', 'None yet.'],
    ])
  })
})

test('a sentence inside another is told by itself, once', () => {
  const text = `x = { vi: \`Có \${f({ vi: 'ba lớp', en: 'three courses' })}\`, en: \`There are \${f(y)}\` }`
  expect(told(text)).toEqual([
    ['Có {…}', 'There are {f(y)}'],
    ['ba lớp', 'three courses'],
  ])
})

test('Vietnamese without a partner is told too, in markup as well', () => {
  expect(told("const title = 'SỔ QUỸ'; const p = <p title='Mở'>Chưa có gì</p>")).toEqual([
    ['SỔ QUỸ', null],
    ['Mở', null],
    ['Chưa có gì', null],
  ])
})

test('types, imports and words of the program alone are not told', () => {
  expect(told("import x from './đ.ts'; type T = 'đã đủ'; const y = { status: 'open', vi, en }")).toEqual([])
})

test('what a call is told beside a text is no English of it', () => {
  expect(told("paragraph('Biểu đồ', { align: 'center' })")).toEqual([['Biểu đồ', null]])
})

test('the line is where the sentence begins', () => {
  expect(sentencesIn('toy.ts', "const x = 1\n\nconst y = 'Chưa có'")).toEqual([
    { line: 3, vi: 'Chưa có', en: null },
  ])
})
