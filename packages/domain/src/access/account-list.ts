import { foldText, normaliseText } from '../text/fold.ts'
import type { Role } from './can.ts'

/** One line of a list of people who need accounts, as it was typed or pasted. */
export type AccountLine = {
  readonly fullName: string
  /** `Cán bộ`, `BCN`, `chủ nhiệm` …: see `readRole`. */
  readonly role: string
  /** The unit or the club in which the role applies. */
  readonly place: string
  /** Empty when the list gives none; a user name is then made from the full name. */
  readonly userName: string
}

type Column = keyof AccountLine

/** The columns of a list that has no headings. */
const usualOrder: readonly Column[] = ['fullName', 'role', 'place', 'userName']

/** How the heading of each column may begin. */
const headings: readonly (readonly [Column, RegExp])[] = [
  ['userName', /^(ten dang nhap|tai khoan|user)/],
  ['role', /^(vai tro|chuc vu|chuc danh|quyen|role)/],
  ['place', /^(don vi|pham vi|noi |xa, |cau lac bo|clb|unit|club|place|scope)/],
  ['fullName', /^(ho va ten|ho ten|ten$|full name|name)/],
]

/**
 * Reads the lines of a pasted table. Columns are divided by tabs, or by semicolons in a line without tabs. They follow
 * the order of the headings; without headings the order is name, role, place, user name. Empty lines and a column of
 * line numbers are left out.
 */
export function readAccountLines(text: string): readonly AccountLine[] {
  const rows = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.split(line.includes('\t') ? '\t' : ';').map(normaliseText))
    .filter((cells) => cells.some((cell) => cell !== ''))
  const [first = [], ...others] = rows
  const named = first.map(columnHeaded)
  const isHeaded = named.includes('fullName')
  const body = isHeaded ? others : rows
  return body.map((cells) => lineOf(isHeaded ? cells : withoutNumber(cells), isHeaded ? named : usualOrder))
}

function columnHeaded(cell: string): Column | undefined {
  const folded = foldText(cell)
  return headings.find(([, heading]) => heading.test(folded))?.[0]
}

/** Many offices put line numbers in the first column; a cell that is only a number cannot be a name. */
function withoutNumber(cells: readonly string[]): readonly string[] {
  return /^\d+\.?$/.test(cells[0] ?? '') ? cells.slice(1) : cells
}

function lineOf(cells: readonly string[], columns: readonly (Column | undefined)[]): AccountLine {
  const cellOf = (column: Column) => cells[columns.indexOf(column)] ?? ''
  return {
    fullName: cellOf('fullName'),
    role: cellOf('role'),
    place: cellOf('place'),
    userName: cellOf('userName'),
  }
}

/** What people call each role in their lists. All posts of a club’s board get the same role. */
const calledSo: readonly (readonly [Role, RegExp])[] = [
  ['clubBoard', /^(ban |pho |p\. ?)?(bcn|chu nhiem|thu ky|ke toan|thu quy|club ?board|board)/],
  ['provincialAdmin', /^(quan tri|admin|provincial)/],
  ['officer', /^(can bo|chuyen vien|cong chuc|chu tich|pho chu tich|officer)/],
  ['donor', /^(nha tai tro|tai tro|donor)/],
  ['viewer', /^(nguoi xem|xem|viewer)/],
]

/** The role with this name; `null` for any other text. */
export function readRole(text: string): Role | null {
  const folded = foldText(text)
  return calledSo.find(([, name]) => name.test(folded))?.[0] ?? null
}

const userNameLength = { min: 3, max: 30 } as const

/**
 * Makes a user name that is still free from the letters of a full name: `Đinh Văn Bảo` becomes `dinhvanbao`, and the
 * next person of that name `dinhvanbao2`.
 */
export function proposeUserName(fullName: string, isTaken: (userName: string) => boolean): string {
  const letters = foldText(fullName).replaceAll(/[^a-z0-9]/g, '')
  const stem = letters.padEnd(userNameLength.min, '0')
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : String(number)
    const proposed = stem.slice(0, userNameLength.max - ending.length) + ending
    if (!isTaken(proposed)) return proposed
  }
}
