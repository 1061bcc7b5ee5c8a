import { readFileSync } from 'node:fs'
import { assessClub, describeClubVerdict, factsOfCounts, hoaBinh146 } from '@lienthehe/domain'
import { clubCountsSchema } from '@lienthehe/domain/schema'

// The decoder removes the byte order mark that Excel puts at the beginning.
const csv = new TextDecoder().decode(readFileSync(new URL('clubs.csv', import.meta.url)))
const [columns, ...rows] = csv
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(','))

for (const cells of rows) {
  // An empty cell does not mean zero. It is left out, so the value is unknown.
  const entries = columns.map((column, index) => [column, cells[index]]).filter(([, cell]) => cell !== '')
  const { name, establishedOn, ...counts } = Object.fromEntries(entries)
  const people = Object.fromEntries(Object.entries(counts).map(([fact, cell]) => [fact, Number(cell)]))

  const read = clubCountsSchema.safeParse({ establishedOn, asOf: '2024-12-31', ...people })
  if (!read.success) {
    for (const { path, message } of read.error.issues) console.log(`${name}: ${path.join('.')} ${message}`)
    continue
  }
  const verdicts = assessClub(hoaBinh146, factsOfCounts(read.data))
  const count = (status) => verdicts.filter((verdict) => verdict.status === status).length
  console.log(
    `${name}: ${count('met')} đạt, ${count('unmet')} chưa đạt, ${count('undetermined')} chưa xác định`,
  )
  for (const verdict of verdicts)
    if (verdict.status === 'unmet')
      console.log(`  ${verdict.clause} ${describeClubVerdict(verdict, { plan: hoaBinh146, language: 'vi' })}`)
}
