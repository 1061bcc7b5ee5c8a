import type { Fund, SheetSum } from '@lienthehe/domain/funds'

/** What must be corrected in a cut-off file before it can be proposed. */
export type CellProblem =
  | 'required'
  | 'uncomputed'
  | 'amountUnclear'
  | 'amountInvalid'
  | 'dayInvalid'
  | 'dayInFuture'
  | 'lineUnknown'
  | 'lineTwice'
  | 'afterTotal'
  | 'besideColumns'
  | 'sourceUnknown'
  | 'noSuchMember'
  | 'severalMembers'
  | 'perhapsMember'
  | 'birthInvalid'
  | 'wholeNumber'
  | 'rateInvalid'
  | 'interestUnknown'
  | 'repaymentUnknown'

export type CutOffProblem =
  | {
      readonly kind: 'cell'
      readonly why: CellProblem
      readonly sheetName: string
      readonly at: string
      readonly text: string
    }
  /** No sheet has the headings of the part, or several have. */
  | { readonly kind: 'sheetMissing'; readonly sheetName: string; readonly headings: readonly string[] }
  | { readonly kind: 'nothing' }
  /** A line that every cut-off file needs is missing: a sum, the day or the evidence. */
  | { readonly kind: 'lineMissing'; readonly sheetName: string }
  | {
      readonly kind: 'sum'
      readonly fund: Fund
      /** `heldBySource`: the sum of the money received from all sources, compared with the money that the fund has. */
      readonly sum: SheetSum | 'heldBySource'
      /** The cell with the wrong sum. */
      readonly sheetName: string
      readonly at: string
      readonly statedDong: number
      readonly countedDong: number
    }
