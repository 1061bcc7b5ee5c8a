import type { Grid } from '../grid.ts'

type HiddenRows = Grid['hiddenRows']

/**
 * The hidden rows, sheet by sheet in the order of an OpenDocument's content, and how they were hidden; the library that
 * reads the cells does not report this.
 */
export function hiddenRowsOf(content: string): readonly HiddenRows[] {
  const sheets: Map<number, 'filter' | 'hand'>[] = []
  let row = 0
  for (const [tag, kind] of content.matchAll(/<table:(table-row|table)(?=[\s>/])[^>]*>/g)) {
    if (kind === 'table') {
      sheets.push(new Map())
      row = 0
      continue
    }
    const repeated = Number(/\btable:number-rows-repeated="(\d+)"/.exec(tag)?.[1] ?? 1)
    const [, how] = /\btable:visibility="(collapse|filter)"/.exec(tag) ?? []
    if (how !== undefined)
      for (let each = row; each < row + repeated; each += 1)
        sheets.at(-1)?.set(each, how === 'filter' ? 'filter' : 'hand')
    row += repeated
  }
  return sheets
}
