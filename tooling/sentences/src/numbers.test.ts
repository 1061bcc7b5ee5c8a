import { expect, test } from 'vitest'
import { sentencesIn } from './sentences-in.ts'
import { folders, sourcesIn } from './sources.ts'

/**
 * Numbers of two or more digits that a sentence may spell out, because they are no constants of our code. Every other
 * number comes from the constant that the code itself uses, so that the two cannot differ.
 */
const spelledOut = [
  { where: /(?:ví dụ|e\.g\.|example|such as)(?=[ :,]).*/gis, because: 'examples' },
  {
    where: /(?:SHA-|UTF-|RFC |ISO |OpenAPI |Excel 2007-)[\d.]+/g,
    because: 'names of standards and programs',
  },
  { where: /(?:số |QĐ|QH|NĐ|Law \S+ ?)?[\d/]*\d\/[\dA-ZĐ/-]+/g, because: 'numbers of documents, and dates' },
  { where: /\b\d{4}-\d\d-\d\d\b/g, because: 'dates' },
  { where: /\b(?:19|20)(?:\d\d|xx)\b/g, because: 'years' },
  { where: /150–200 dpi/g, because: 'advice for a scanner, which nothing checks' },
  { where: /(?:từ 0 đến|from 0 to) 100\b/g, because: 'what percent means' },
  { where: /\btháng 12\b/g, because: 'a month by its number' },
  { where: /\btừ 60 tuổi|aged 60\b/g, because: 'of a plan, in its own text' },
  {
    where: /province phải là "00"|province (?:has to|must) be "00"/g,
    because: 'the code of the whole country in a file',
  },
  { where: /\b(?:1024|65535)\b/g, because: 'ports, as every machine has them' },
  { where: /\b300 px/g, because: 'the width of a page elsewhere' },
]

function numbersIn(sentence: string | null): readonly string[] {
  if (sentence === null || sentence.startsWith('<')) return []
  const own = spelledOut.reduce(
    (text, { where }) => text.replace(where, ''),
    sentence.replace(/\{[^{}]*\}/g, ''),
  )
  return own.match(/\d[\d.,]*\d/g) ?? []
}

// Read before the tests begin: all sources take some seconds, longer than one test may.
const sentences = folders
  .flatMap(sourcesIn)
  .flatMap(({ path, text }) => sentencesIn(path, text).map((sentence) => ({ path, ...sentence })))

test('a sentence takes its numbers from the code, and spells out none', () => {
  const found = sentences.flatMap(({ path, line, vi, en }) =>
    [...numbersIn(vi), ...numbersIn(en)].map((number) => `${path}:${line} ${number}: ${vi ?? en}`),
  )
  expect(sentences.length).toBeGreaterThan(4000)
  expect(found).toEqual([])
})

test.each([
  ['Tệp lớn hơn 20 MB.', ['20']],
  ['Tệp lớn hơn {megabytes} MB.', []],
  ['Nhiều nhất 10.000 người', ['10.000']],
  ['Ít nhất 6 chữ số', []],
  ['Ngày/tháng/năm, ví dụ 09/10/2020', []],
  ['Theo chỉ tiêu của 1648/QĐ-TTg, mã SHA-256, năm 2025', []],
])('%s spells out %j', (sentence, numbers) => {
  expect(numbersIn(sentence)).toEqual(numbers)
})
