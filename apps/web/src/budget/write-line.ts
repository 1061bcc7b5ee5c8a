import type { Wording } from '@lienthehe/domain'
import { formatDate } from '@lienthehe/domain/text'
import { useNavigate } from '@solidjs/router'
import { unwrap } from 'solid-js/store'
import { api } from '../api.ts'
import { readMoney } from '../books/typed-money.ts'
import { createForm } from '../forms/form.ts'
import { useLanguage } from '../language.tsx'
import { dateOrText } from '../ui/typed-date.ts'
import {
  blankLine,
  draftOfLine,
  entryOfLine,
  type LineEntry,
  type SentLine,
  wrongInLine,
} from './line-entry.ts'
import { lineFields } from './line-fields.tsx'
import { type BudgetList, budgetPath, type OpenedLine, touchedByBudget } from './queries.ts'
import { words } from './words.ts'

type Answer = { readonly version: number }
type Named = { readonly id: string; readonly version: number }
/** The props of a form for one step of a line, shown above the line. */
export type LineStep = { readonly opened: OpenedLine; readonly onClose: () => void }

/** The form of a new estimate. */
export function createEstimate(props: { readonly list: BudgetList }) {
  const { say } = useLanguage()
  const navigate = useNavigate()
  const { plan, today, years } = props.list
  const unit = props.list.units.find(({ mayWrite }) => mayWrite)
  const year = years.find((each) => String(each) === today.slice(0, 4)) ?? years.at(-1) ?? 0
  return createForm<LineEntry, { readonly draft: SentLine }, { id: string; version: number }>({
    stored: () => ({ entry: blankLine(unit?.key ?? '', year, formatDate(today)), version: 0 }),
    fields: () => lineFields(say),
    read: (entry) => ({ input: { draft: draftOfLine(entry, plan.id) }, problems: wrongInLine(entry) }),
    send: (input) => api.budget.record.mutate(input),
    touches: () => touchedByBudget,
    confirm: ({ output: { id, version } }) => ({
      said: words.recorded,
      undo: {
        send: ({ key }) =>
          api.budget.withdraw.mutate({ key, id, version, withdrawal: { reason: words.mistaken } }),
        touches: touchedByBudget,
        said: words.wasWithdrawn,
      },
    }),
    onSaved: ({ id }) => navigate(budgetPath(plan.id, id)),
  })
}

/** The form for correcting an estimate, as long as nothing is approved. */
export function createCorrection(props: { readonly opened: OpenedLine }) {
  const { say } = useLanguage()
  const form = createForm<LineEntry, Named & { readonly draft: SentLine }, Answer>({
    stored: () => ({
      // A later fetch changes the cached line in place, so the form works on a copy.
      entry: entryOfLine(structuredClone(unwrap(props.opened.line))),
      version: props.opened.version,
    }),
    fields: () => lineFields(say),
    read: (entry, version) => ({
      input: { id: props.opened.line.id, version, draft: draftOfLine(entry, props.opened.line.plan) },
      problems: wrongInLine(entry),
    }),
    send: (input) => api.budget.correct.mutate(input),
    touches: () => touchedByBudget,
    confirm: () => ({ said: words.corrected }),
    onSavedEarlier: () => form.rebase(),
  })
  return form
}

type ApprovalEntry = { readonly approvedDong: string; readonly paper: string }

/** The form that records the amount approved by a paper. */
export function createApproval(props: LineStep) {
  const { say } = useLanguage()
  type Input = Named & { readonly approval: { readonly approvedDong: number; readonly paper: string } }
  return createForm<ApprovalEntry, Input, Answer>({
    stored: () => ({ entry: { approvedDong: '', paper: '' }, version: props.opened.version }),
    fields: () => fieldsOf('approval', words.approval, say),
    read: ({ approvedDong, paper }, version) => {
      const { dong, problem } = readMoney(approvedDong)
      return {
        input: { id: props.opened.line.id, version, approval: { approvedDong: dong ?? 0, paper } },
        problems: [
          ...(problem === null ? [] : [{ field: 'approval.approvedDong', problem }]),
          ...(paper === '' ? [{ field: 'approval.paper', problem: 'choiceUnknown' } as const] : []),
        ],
      }
    },
    send: (input) => api.budget.approve.mutate(input),
    touches: () => touchedByBudget,
    confirm: () => ({ said: words.wasApproved }),
    onSaved: () => props.onClose(),
  })
}

type SettlementEntry = { readonly spentDong: string; readonly spentOn: string }

/** The form of the final account; an amount above the approved one is refused beside the field. */
export function createSettlement(props: LineStep) {
  const { say } = useLanguage()
  type Input = Named & { readonly settlement: { readonly spentDong: number; readonly spentOn: string } }
  return createForm<SettlementEntry, Input, Answer>({
    stored: () => ({
      entry: { spentDong: '', spentOn: formatDate(props.opened.today) },
      version: props.opened.version,
    }),
    fields: () => fieldsOf('settlement', words.settlement, say),
    read: ({ spentDong, spentOn }, version) => {
      const { dong, problem } = readMoney(spentDong)
      const settlement = { spentDong: dong ?? 0, spentOn: dateOrText(spentOn) }
      return {
        input: { id: props.opened.line.id, version, settlement },
        problems: problem === null ? [] : [{ field: 'settlement.spentDong', problem }],
      }
    },
    send: (input) => api.budget.settle.mutate(input),
    touches: () => touchedByBudget,
    confirm: () => ({ said: words.wasSettled }),
    onSaved: () => props.onClose(),
  })
}

/** The form that withdraws a line as a mistake. */
export function createWithdrawal(props: LineStep) {
  const { say } = useLanguage()
  type Reason = { readonly reason: string }
  return createForm<Reason, Named & { readonly withdrawal: Reason }, Answer>({
    stored: () => ({ entry: { reason: '' }, version: props.opened.version }),
    fields: () => fieldsOf('withdrawal', { reason: words.reason }, say),
    read: (withdrawal, version) => ({
      input: { id: props.opened.line.id, version, withdrawal },
      problems: [],
    }),
    send: (input) => api.budget.withdraw.mutate(input),
    touches: () => touchedByBudget,
    confirm: () => ({ said: words.wasWithdrawn }),
    onSaved: () => props.onClose(),
  })
}

/** The controls of a dialog; their ids are their paths in the request. */
function fieldsOf(
  under: string,
  labels: Readonly<Record<string, Wording>>,
  say: (wording: Wording) => string,
) {
  return Object.entries(labels).map(([name, label]) => ({
    path: `${under}.${name}`,
    at: [name],
    id: `${under}.${name}`,
    label: say(label),
  }))
}
