import { type Fund, funds } from '@lienthehe/domain/funds'
import { foldText } from '@lienthehe/domain/text'
import { cellOf } from './cut-off-file.ts'
import type { SourceOfFile } from './judge-cut-off.ts'
import { totalLabel } from './layout.ts'
import { type Figure, figuresOf, type PartJudge } from './part-judge.ts'
import { readSource } from './read-cell.ts'

/** Where the money of the funds came from, line by line, and the sums below. */
export type Sources = {
  readonly lines: readonly (SourceOfFile & { readonly fund: Fund })[]
  /** `null`: the file has no line with the sums. */
  readonly total: Readonly<Record<Fund, Figure>> | null
}

/** Reads the sheet of the sources. A source without an amount gave nothing. */
export function judgeSources(judge: PartJudge): Sources {
  const lines: (SourceOfFile & { readonly fund: Fund })[] = []
  let total: Sources['total'] = null
  for (const row of judge.part.rows) {
    const label = cellOf(row, 'label')
    if (total !== null) {
      judge.doubt(label, 'afterTotal')
      continue
    }
    const figures = figuresOf(judge, row)
    if (foldText(label.text) === foldText(totalLabel)) {
      total = figures
      continue
    }
    const source = judge.read(label, readSource)
    const giver = cellOf(row, 'giver').text
    for (const fund of funds) {
      const { dong } = figures[fund]
      if (source === null || dong === null || dong === 0) continue
      if (dong < 0 && source !== 'used') judge.doubt(figures[fund].cell, 'amountInvalid')
      else lines.push({ fund, source, giver: giver === '' ? null : giver, amountDong: dong })
    }
  }
  return { lines, total }
}
