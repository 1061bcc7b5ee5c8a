import type { Grid } from '../grid.ts'

type HiddenRows = Grid['hiddenRows']

/**
 * The hidden rows and how they were hidden, sheet by sheet, from the content of an OpenDocument file. The library that
 * reads the cells does not report them.
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
