import type { ReviewedPeriod } from '@lienthehe/domain/snapshots'
import { useQueryClient } from '@tanstack/solid-query'
import { api, refusalOf } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { useLanguage } from '../language.tsx'
import { type ReadyPreview, touchedByClosings } from './closed-periods-queries.ts'
import { words } from './closed-periods-words.ts'

type Reason = { readonly reason: string }
type Closing = {
  readonly plan: string
  readonly period: ReviewedPeriod
  readonly seen: string
  readonly despite: string | null
}
type Withdrawal = { readonly number: number; readonly withdrawal: Reason }
type Answer = { readonly number: number }

/**
 * The form that closes a period with exactly what the screen shows, without anything that was entered after it was
 * loaded.
 */
export function createClosing(props: { readonly preview: ReadyPreview }) {
  const { say } = useLanguage()
  const client = useQueryClient()
  const form = createForm<Reason, Closing, Answer>({
    stored: () => ({ entry: { reason: '' }, version: 0 }),
    fields: () => [{ path: 'despite', at: ['reason'], id: 'despite', label: say(words.despite) }],
    read: ({ reason }) => ({
      input: {
        plan: props.preview.plan.id,
        period: props.preview.period,
        seen: props.preview.seen,
        despite: reason.trim() === '' ? null : reason,
      },
      problems: [],
    }),
    send: async (input) => {
      try {
        return await api.reviews.close.mutate(input)
      } catch (error) {
        // Fetches the figures that would be closed now, to show them beside the refusal.
        if (refusalOf(error)?.reason === 'snapshotNotAsSeen')
          void client.invalidateQueries({ queryKey: ['reviews', 'preview'] })
        throw error
      }
    },
    touches: () => touchedByClosings,
    confirm: ({ output }) => ({ said: words.closed(output.number) }),
    onSaved: () => form.restart(),
  })
  return form
}

/** The form that withdraws a snapshot; only closing the period again reverses that. */
export function createSnapshotWithdrawal(props: { readonly number: number; readonly onClose: () => void }) {
  const { say } = useLanguage()
  return createForm<Reason, Withdrawal, Answer>({
    stored: () => ({ entry: { reason: '' }, version: 0 }),
    fields: () => [
      { path: 'withdrawal.reason', at: ['reason'], id: 'withdrawal.reason', label: say(words.reason) },
    ],
    read: (withdrawal) => ({ input: { number: props.number, withdrawal }, problems: [] }),
    send: (input) => api.reviews.withdraw.mutate(input),
    touches: () => touchedByClosings,
    confirm: ({ output }) => ({ said: words.withdrawnNow(output.number) }),
    onSaved: () => props.onClose(),
  })
}
