import { createSignal } from 'solid-js'
import { recall, remember } from '../remembered.ts'
import { useSession } from '../session.tsx'

/**
 * The columns of a list that this user has chosen; remembered on this device, separately for each user who signs in
 * here.
 */
export function createChosenColumns<Id extends string>(list: 'clubs' | 'members', usual: readonly Id[]) {
  const preference = `columns ${list} ${useSession().me().id}` as const
  const [chosen, setChosen] = createSignal<readonly string[]>(recall(preference)?.split(' ') ?? usual)
  const choose = (columns: readonly string[]) => {
    setChosen(columns)
    remember(preference, columns.join(' '))
  }
  return {
    shows: (id: Id) => chosen().includes(id),
    toggle: (id: Id) =>
      choose(chosen().includes(id) ? chosen().filter((one) => one !== id) : [...chosen(), id]),
  }
}

export type ChosenColumns<Id extends string> = ReturnType<typeof createChosenColumns<Id>>
