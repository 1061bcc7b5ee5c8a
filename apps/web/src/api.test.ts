import { QueryClientProvider, useQuery } from '@tanstack/solid-query'
import { createComponent, createRoot } from 'solid-js'
import { unwrap } from 'solid-js/store'
import { afterEach, expect, test, vi } from 'vitest'
import { matchedById, queryClient } from './api.ts'

afterEach(() => queryClient.clear())

type Answer = { readonly rows: readonly { readonly id: string; readonly name: string }[] }

/** Asks this query on a page, and gives what the page reads of its answer. */
function onPage(query: { readonly queryKey: readonly string[]; readonly queryFn: () => Promise<Answer> }) {
  return createRoot((leave) => {
    let read: () => Answer | undefined = () => undefined
    const Page = () => {
      const asked = useQuery(() => query)
      read = () => (asked.isSuccess ? asked.data : undefined)
      return null
    }
    createComponent(QueryClientProvider, {
      client: queryClient,
      get children() {
        return createComponent(Page, {})
      },
    })
    return { read, leave }
  })
}

test('an answer is not made reactive property by property, as it is replaced as a whole', async () => {
  const query = {
    queryKey: ['clubs'],
    queryFn: async (): Promise<Answer> => ({ rows: [{ id: 'a', name: 'Ấm' }] }),
  }
  const page = onPage(query)
  await vi.waitFor(() => expect(page.read()).toEqual({ rows: [{ id: 'a', name: 'Ấm' }] }))
  expect(unwrap(page.read())).toBe(page.read())
  page.leave()
})

test('rows matched by id stay the same when their answer is loaded again, with what has changed in them', async () => {
  const answers: Answer[] = [
    { rows: [{ id: 'a', name: 'Ấm' }] },
    {
      rows: [
        { id: 'b', name: 'Bình' },
        { id: 'a', name: 'Ấm' },
      ],
    },
  ]
  const query = matchedById({
    queryKey: ['files'],
    queryFn: async () => answers.shift() ?? { rows: [] },
  })
  const page = onPage(query)
  await vi.waitFor(() => expect(page.read()?.rows).toHaveLength(1))
  const [before] = page.read()?.rows ?? []
  await queryClient.refetchQueries({ queryKey: ['files'] })
  await vi.waitFor(() => expect(page.read()?.rows).toHaveLength(2))
  expect(page.read()?.rows[1]).toBe(before)
  page.leave()
})
