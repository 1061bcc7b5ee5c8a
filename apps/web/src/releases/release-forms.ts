import { useQueryClient } from '@tanstack/solid-query'
import { api, refusalOf } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { useLanguage } from '../language.tsx'
import { type ListedRelease, type ReleaseList, type ReleasePreview, touchedByReleases } from './queries.ts'
import { words } from './words.ts'

type Reason = { readonly reason: string }
type Release = { readonly plan: string; readonly seen: string; readonly correction: Reason | null }
type Withdrawal = { readonly number: number; readonly withdrawal: Reason }
type Answer = { readonly number: number }
type Monthly = { readonly plan: string; readonly day: number | null }

/** The form that releases exactly what the screen shows, without anything that was entered after it was loaded. */
export function createRelease(props: { readonly preview: ReleasePreview }) {
  const { say } = useLanguage()
  const client = useQueryClient()
  const form = createForm<Reason, Release, Answer>({
    stored: () => ({ entry: { reason: '' }, version: 0 }),
    fields: () => [
      { path: 'correction.reason', at: ['reason'], id: 'correction.reason', label: say(words.correction) },
    ],
    read: ({ reason }) => ({
      input: {
        plan: props.preview.plan.id,
        seen: props.preview.seen,
        correction: reason.trim() === '' ? null : { reason },
      },
      problems: [],
    }),
    send: async (input) => {
      try {
        return await api.releases.publish.mutate(input)
      } catch (error) {
        // Fetches the figures that would be released now, to show them beside the refusal.
        if (refusalOf(error)?.reason === 'releaseNotAsSeen')
          void client.invalidateQueries({ queryKey: ['releases', 'preview'] })
        throw error
      }
    },
    touches: () => touchedByReleases,
    confirm: ({ output }) => ({ said: words.released(output.number) }),
    onSaved: () => form.restart(),
  })
  return form
}

/** The form that withdraws a release; only another release reverses that. */
export function createWithdrawal(props: { readonly listed: ListedRelease; readonly onClose: () => void }) {
  const { say } = useLanguage()
  return createForm<Reason, Withdrawal, Answer>({
    stored: () => ({ entry: { reason: '' }, version: 0 }),
    fields: () => [
      { path: 'withdrawal.reason', at: ['reason'], id: 'withdrawal.reason', label: say(words.reason) },
    ],
    read: (withdrawal) => ({ input: { number: props.listed.release.number, withdrawal }, problems: [] }),
    send: (input) => api.releases.withdraw.mutate(input),
    touches: () => touchedByReleases,
    confirm: ({ output }) => ({ said: words.withdrawnNow(output.number) }),
    onSaved: () => props.onClose(),
  })
}

/** The form that turns the monthly release on, changes its day, or turns it off. */
export function createMonthly(props: { readonly plan: string; readonly list: ReleaseList }) {
  const { say } = useLanguage()
  return createForm<{ readonly day: string }, Monthly, Pick<Monthly, 'day'>>({
    stored: () => ({ entry: { day: String(props.list.monthly.on?.day ?? '') }, version: 0 }),
    fields: () => [{ path: 'day', at: ['day'], id: 'monthly.day', label: say(words.monthlyDay) }],
    read: ({ day }) => ({ input: { plan: props.plan, day: day === '' ? null : Number(day) }, problems: [] }),
    send: (input) => api.releases.setMonthly.mutate(input),
    touches: () => touchedByReleases,
    confirm: ({ output }) => ({ said: words.monthlySaved(output.day) }),
  })
}
