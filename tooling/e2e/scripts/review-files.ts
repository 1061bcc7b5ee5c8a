import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// `REVIEW_FILES=folder playwright test final-review` stores the report, its annexes and the screen's text in
// a folder. Then `pnpm --filter @lienthehe/e2e review-files folder` lets LibreOffice and Poppler draw the
// pages, for a person to look at. It also opens the annexes in LibreOffice, adds up their columns again and
// compares each with the screen. It exits with 1 if they differ.
const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('which folder?')

run('soffice', ['--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.docx')])
run('pdftoppm', ['-r', '100', '-png', join(folder, 'report.pdf'), join(folder, 'page')])
console.log(`pages drawn: ${filesLike(/^page-\d+\.png$/).join(', ')}`)

// LibreOffice writes each sheet as text, with tabs between its cells and with the results of its formulas.
const asText = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1'
run('soffice', ['--convert-to', asText, '--outdir', folder, join(folder, 'annex.xlsx')])
const screen: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(folder, 'screen.json'), 'utf8'))

const districts = tableOf(/Phụ lục II\.csv$/)
const founded = tableOf(/Phụ lục III\.csv$/)
const [operating, communes, clubs, members] = [
  'câu lạc bộ đang hoạt động',
  'xã, phường, thị trấn có câu lạc bộ',
  'câu lạc bộ lập mới',
  'thành viên của câu lạc bộ mới',
]
const problems = [
  ...problemsOf(districts, 'Câu lạc bộ đang hoạt động', operating),
  ...problemsOf(districts, 'Trong đó có câu lạc bộ', communes),
  ...problemsOf(districts, 'Câu lạc bộ lập mới', clubs),
  ...problemsOf(districts, 'Thành viên của câu lạc bộ mới', members),
  ...problemsOf(founded, 'Cộng', clubs),
]
console.log(problems.length === 0 ? 'The annexes say what the screen says.' : problems.join('\n'))
process.exitCode = problems.length === 0 ? 0 : 1

type Table = { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** The table of a sheet: the rows of its districts, and the row of sums below. */
function tableOf(name: RegExp): Table {
  const [file] = filesLike(name)
  if (file === undefined) throw new Error(`no sheet ${name}`)
  const lines = readFileSync(join(folder ?? '', file), 'utf8').split('\n')
  const cells = lines.map((line) => line.split('\t'))
  const head = cells.findIndex(([first]) => first === 'STT')
  return { headings: cells[head] ?? [], rows: cells.slice(head + 1).filter((row) => row.length > 2) }
}

/** The differences between the screen and a column: its sum in the spreadsheet, or the sum of its rows. */
function problemsOf({ headings, rows }: Table, heading: string, said: string): readonly string[] {
  const column = headings.findIndex((one) => one === heading || one === `${heading}, ít nhất`)
  const own = rows.slice(0, -1).map((row) => ({ place: row[1] ?? '', value: Number(row[column]) }))
  const sum = Number(rows.at(-1)?.[column])
  const onScreen = own.map(({ place }) => firstNumber(screen[`${place}: ${said}`] ?? ''))
  const summed = own.reduce((soFar, { value }) => soFar + value, 0)
  const summedOnScreen = onScreen.reduce((soFar, value) => soFar + value, 0)
  console.log(
    `${heading}: ${own.length} rows, sum of the sheet ${sum}, of its rows ${summed}, of the screen ${summedOnScreen}`,
  )
  return [
    ...own.flatMap(({ place, value }, at) =>
      value === onScreen[at] ? [] : [`${place}, ${heading}: ${value}, on the screen ${onScreen[at]}`],
    ),
    ...(sum === summed && summed === summedOnScreen ? [] : [`${heading}: the sums differ`]),
  ]
}

/** The first number in the text: 1367 in `ít nhất 1.367`, 13 in `13/19`. */
function firstNumber(words: string): number {
  return Number(/[\d.]+/.exec(words)?.[0].replaceAll('.', '') ?? Number.NaN)
}

function filesLike(name: RegExp): readonly string[] {
  return readdirSync(folder ?? '').filter((file) => name.test(file.normalize('NFC')))
}

function run(command: string, args: readonly string[]): void {
  // It has a separate profile, because a LibreOffice that is already open would do the work instead.
  const own = [`-env:UserInstallation=${pathToFileURL(join(folder ?? '', 'office-profile'))}`, '--headless']
  const { status, stderr } = spawnSync(command, command === 'soffice' ? [...own, ...args] : args, {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
}
