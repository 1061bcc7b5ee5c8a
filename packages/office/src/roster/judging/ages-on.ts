import type { IsoDate } from '@lienthehe/domain'
import { isIsoDate } from '@lienthehe/domain/calendar'
import { cellAt, type Grid } from '../grid.ts'
import type { Header } from '../header.ts'

/** The day to which the list counts its ages, where the title or the heading says one: `(tính đến ngày 30/6/2024)`. */
export function findAgesOn(grid: Grid, { lastRow }: Header): IsoDate | null {
  for (let row = 0; row <= lastRow; row += 1)
    for (const [column] of (grid.rows[row] ?? []).entries()) {
      const day = dayIn(cellAt(grid, row, column).text)
      if (day !== null) return day
    }
  return null
}

function dayIn(text: string): IsoDate | null {
  const [, day = '', month = '', year = ''] =
    /t[íi]nh đến (?:hết )?(?:ngày )?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/i.exec(
      text,
    ) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(date) ? date : null
}
