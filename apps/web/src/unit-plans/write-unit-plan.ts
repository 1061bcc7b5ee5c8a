import { fullNameOf } from '@lienthehe/domain/units'
import { useNavigate } from '@solidjs/router'
import { unwrap } from 'solid-js/store'
import { api } from '../api.ts'
import type { Confirmation, Undo } from '../forms/confirming.ts'
import { createForm } from '../forms/form.ts'
import { useLanguage } from '../language.tsx'
import { useAskedPlan } from '../overview/plan-choice.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { type RecordedPlan, touchedByUnitPlans, type UnitPlanEditor, unitPlansPath } from './queries.ts'
import {
  blankEntry,
  draftOf,
  entryOf,
  type SentDraft,
  type UnitPlanEntry,
  wrongIn,
} from './unit-plan-entry.ts'
import { unitPlanFields } from './unit-plan-form.tsx'
import { words } from './words.ts'

type Editing = {
  readonly editor: UnitPlanEditor
  /** The recorded plan to correct; `undefined` for a new one. */
  readonly recorded: RecordedPlan | undefined
}

/** Goes to the list of all units, which shows what is still missing; used after saving. */
function useWayBack(): () => void {
  const navigate = useNavigate()
  const { plan } = useAskedPlan()
  return () => navigate(unitPlansPath(plan()))
}

/** The form of a new plan. */
export function createRecording(props: Editing) {
  const { say } = useLanguage()
  const rules = usePlanRules()
  const { unit, plan } = props.editor
  return createForm<UnitPlanEntry, { readonly draft: SentDraft }, { id: string; version: number }>({
    stored: () => ({ entry: blankEntry(rules().period.years), version: 0 }),
    fields: (entry) => unitPlanFields(entry, say),
    read: (entry) => ({
      input: { draft: draftOf(entry, { unit: unit.key, plan: plan.id }) },
      problems: wrongIn(entry),
    }),
    send: (input) => api.unitPlans.record.mutate(input),
    touches: () => touchedByUnitPlans,
    confirm: ({ output, input: { draft } }) => {
      const name = fullNameOf(unit)
      const [vi, en] = [words.recorded(draft.number, name.vi).vi, words.recorded(draft.number, name.en).en]
      return { said: { vi, en }, undo: withdrawing(output, draft.number) }
    },
    onSaved: useWayBack(),
  })
}

function withdrawing(
  { id, version }: { readonly id: string; readonly version: number },
  number: string,
): Undo {
  return {
    send: ({ key }) =>
      api.unitPlans.withdraw.mutate({ key, id, version, withdrawal: { reason: words.mistaken } }),
    touches: touchedByUnitPlans,
    said: words.recordUndone(number),
  }
}

type Correction = { readonly id: string; readonly version: number; readonly draft: SentDraft }

/** The form for correcting a recorded plan. */
export function createCorrection(props: { readonly recorded: RecordedPlan }) {
  const { say } = useLanguage()
  const form = createForm<UnitPlanEntry, Correction, { version: number }>({
    stored: () => ({
      // A later fetch changes the cached plan in place, so the form works on a copy.
      entry: entryOf(structuredClone(unwrap(props.recorded.unitPlan))),
      version: props.recorded.version,
    }),
    fields: (entry) => unitPlanFields(entry, say),
    read: (entry, version) => ({
      input: { id: props.recorded.unitPlan.id, version, draft: draftOf(entry, props.recorded.unitPlan) },
      problems: wrongIn(entry),
    }),
    send: (input) => api.unitPlans.correct.mutate(input),
    touches: () => touchedByUnitPlans,
    confirm: ({ output, input }) =>
      confirmCorrection(structuredClone(unwrap(props.recorded)), input, output.version),
    onSaved: useWayBack(),
    onSavedEarlier: () => form.rebase(),
  })
  return form
}

function confirmCorrection(before: RecordedPlan, input: Correction, version: number): Confirmation {
  const said = words.corrected(input.draft.number)
  // The record at hand is not the version that was changed, so an undo could not restore that version.
  if (before.version !== input.version) return { said }
  const { id, withdrawal: _, ...stored } = before.unitPlan
  const draft = { ...stored, clubs: [...stored.clubs] }
  return {
    said,
    undo: {
      send: ({ key }) => api.unitPlans.correct.mutate({ key, id, version, draft }),
      touches: touchedByUnitPlans,
      said: words.correctUndone(stored.number),
    },
  }
}

/** The form that withdraws a plan as a mistake; only recording the plan again reverses that. */
export function createWithdrawal(props: { readonly recorded: RecordedPlan; readonly onClose: () => void }) {
  type Reason = { readonly reason: string }
  type Input = { readonly id: string; readonly version: number; readonly withdrawal: Reason }
  const { say } = useLanguage()
  const leave = useWayBack()
  return createForm<Reason, Input, { version: number }>({
    stored: () => ({ entry: { reason: '' }, version: props.recorded.version }),
    fields: () => [
      { path: 'withdrawal.reason', at: ['reason'], id: 'withdrawal.reason', label: say(words.reason) },
    ],
    read: (withdrawal, version) => ({
      input: { id: props.recorded.unitPlan.id, version, withdrawal },
      problems: [],
    }),
    send: (input) => api.unitPlans.withdraw.mutate(input),
    touches: () => touchedByUnitPlans,
    confirm: () => ({ said: words.recordUndone(props.recorded.unitPlan.number) }),
    onSaved: () => {
      props.onClose()
      leave()
    },
  })
}
