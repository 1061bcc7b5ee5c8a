import type { Refusal } from '@lienthehe/api/contract'
import { MemoryRouter, Route } from '@solidjs/router'
import { fireEvent, render, screen, waitFor } from '@solidjs/testing-library'
import { QueryClient, QueryClientProvider } from '@tanstack/solid-query'
import { createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import { Refused } from '../api.ts'
import { LanguageProvider } from '../language.tsx'
import { TextField } from '../ui/field.tsx'
import { Confirmations } from './confirmations.tsx'
import { createForm } from './form.ts'
import { FormActions, FormProblems, FormView } from './form-view.tsx'
import type { Version } from './typing.ts'

type Entry = { readonly name: string; readonly village: string }
type Sent = Entry & { readonly version: number; readonly key: string }

/** How the server answers a request; `undefined` means that no answer ever comes. */
type Answer = (sent: Sent) => { readonly version: number } | Refusal | undefined

/** A test server that remembers the keys of requests, as the real one does. */
function makeServer() {
  const kept = new Map<string, { readonly input: string; readonly version: number }>()
  const received: Sent[] = []
  let answers: readonly Answer[] = []
  const store: Answer = (sent) => {
    const { key, ...input } = sent
    const known = kept.get(key)
    if (known !== undefined && known.input !== JSON.stringify(input)) return { reason: 'keyReused' }
    const version = known?.version ?? sent.version + 1
    kept.set(key, { input: JSON.stringify(input), version })
    return { version }
  }
  return {
    received,
    stored: () => [...kept.values()].map(({ input }) => JSON.parse(input)),
    keys: () => new Set(received.map(({ key }) => key)).size,
    /** Answers for the next requests, which are used instead of storing them. */
    next: (...coming: readonly Answer[]) => {
      answers = coming
    },
    /** Stores the input, but its answer is lost. */
    losesAnswer: (sent: Sent) => {
      store(sent)
      return undefined
    },
    send: async (sent: Sent) => {
      received.push(sent)
      const [answer = store, ...later] = answers
      answers = later
      const said = answer(sent)
      if (said === undefined) throw new TypeError('the network is gone')
      if ('reason' in said) throw new Refused(said)
      return said
    },
  }
}

type Options = {
  readonly stored?: () => Version<Entry>
  readonly onSavedEarlier?: (output: { readonly version: number }, typed: Entry) => void
}

function show(server: ReturnType<typeof makeServer>, options: Options = {}) {
  const saved: string[] = []
  const client = new QueryClient()
  const [opened, setOpened] = createSignal(true)
  function Fields() {
    const form = createForm<Entry, Omit<Sent, 'key'>, { version: number }>({
      stored: options.stored ?? (() => ({ entry: { name: '', village: '' }, version: 0 })),
      fields: () => [
        { path: 'name', at: ['name'], id: 'name', label: 'Tên' },
        { path: 'village', at: ['village'], id: 'village', label: 'Xóm' },
      ],
      read: (entry, version) => ({
        input: { ...entry, version },
        problems: entry.name === '' ? [{ field: 'name', problem: 'required' }] : [],
      }),
      send: server.send,
      touches: () => [['people']],
      confirm: ({ input: { name } }) => ({ said: { vi: `Đã lưu ${name}.`, en: `${name} is saved.` } }),
      onSaved: (_, { name }) => saved.push(name),
      ...(options.onSavedEarlier === undefined ? {} : { onSavedEarlier: options.onSavedEarlier }),
    })
    const comparison = {
      labels: { name: { vi: 'Tên', en: 'Name' }, village: { vi: 'Xóm', en: 'Village' } },
      word: (entry: Entry, field: keyof Entry) => entry[field],
    }
    return (
      <FormView form={form}>
        <FormProblems form={form} comparison={comparison} />
        <TextField
          id="name"
          label="Tên"
          error={form.problemOf('name')}
          value={form.entry().name}
          onValue={(name) => form.change({ name })}
        />
        <TextField
          id="village"
          label="Xóm"
          error={form.problemOf('village')}
          value={form.entry().village}
          onValue={(village) => form.change({ village })}
        />
        <FormActions form={form} save={{ vi: 'Lưu', en: 'Save' }} />
      </FormView>
    )
  }
  render(() => (
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <Confirmations>
          <MemoryRouter>
            <Route path="*" component={() => <>{opened() ? <Fields /> : null}</>} />
          </MemoryRouter>
        </Confirmations>
      </LanguageProvider>
    </QueryClientProvider>
  ))
  return {
    saved,
    client,
    close: () => setOpened(false),
    type: (label: string, value: string) =>
      fireEvent.input(screen.getByLabelText(label), { target: { value } }),
    save: () => fireEvent.click(screen.getByRole('button', { name: 'Lưu' })),
  }
}

const lost: Answer = () => undefined
const alert = () => screen.findByRole('alert')

test('a retry after the network was lost keeps its key: what had arrived is not stored twice', async () => {
  const server = makeServer()
  const form = show(server)
  server.next(server.losesAnswer)
  form.type('Tên', 'Bùi Thị Ấm')
  form.save()
  expect((await alert()).textContent).toContain('Không liên lạc được với máy chủ')
  form.save()
  await waitFor(() => expect(form.saved).toEqual(['Bùi Thị Ấm']))
  expect(server.keys()).toBe(1)
  expect(server.stored()).toHaveLength(1)
})

test('what is corrected after a request that never arrived is saved under the key of the form', async () => {
  const server = makeServer()
  const form = show(server)
  server.next(lost)
  form.type('Tên', 'Bùi Thị Am')
  form.save()
  await alert()
  form.type('Tên', 'Bùi Thị Ấm')
  form.save()
  await waitFor(() => expect(form.saved).toEqual(['Bùi Thị Ấm']))
  expect(server.keys()).toBe(1)
  expect(server.stored()).toEqual([{ name: 'Bùi Thị Ấm', village: '', version: 0 }])
})

test('what is corrected after a request that had arrived is refused, and the form says that the first was saved', async () => {
  const server = makeServer()
  const form = show(server)
  server.next(server.losesAnswer)
  form.type('Tên', 'Bùi Thị Am')
  form.save()
  await alert()
  form.type('Tên', 'Bùi Thị Ấm')
  form.save()
  expect(await screen.findByText('Lần gửi trước đã được lưu')).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(server.stored()).toHaveLength(1)

  fireEvent.click(screen.getByRole('button', { name: 'Mở bản đã lưu' }))
  await waitFor(() => expect(form.saved).toEqual(['Bùi Thị Am']))
  expect(server.stored()).toEqual([{ name: 'Bùi Thị Am', village: '', version: 0 }])
})

test('of several requests without an answer the one that was stored is found, and what was typed since is handed on', async () => {
  const server = makeServer()
  const found: string[] = []
  const form = show(server, { onSavedEarlier: ({ version }, { name }) => found.push(`${version} ${name}`) })
  server.next(lost, server.losesAnswer)
  for (const name of ['Một', 'Hai']) {
    form.type('Tên', name)
    form.save()
    await alert()
    await waitFor(() => expect(server.received.at(-1)?.name).toBe(name))
    await waitFor(() => expect(screen.getByRole('button', { name: 'Lưu' })).toBeTruthy())
  }
  form.type('Tên', 'Ba')
  form.save()
  fireEvent.click(await screen.findByRole('button', { name: 'Mở bản đã lưu' }))
  await waitFor(() => expect(found).toEqual(['1 Ba']))
  expect(server.stored().map(({ name }) => name)).toEqual(['Hai'])
})

test('after a refusal nothing is stored, so that the corrected form goes under the same key', async () => {
  const server = makeServer()
  const form = show(server)
  server.next(() => ({ reason: 'invalidInput', fields: [{ field: 'village', problem: 'tooLong' }] }))
  form.type('Tên', 'Bùi Thị Ấm')
  form.save()
  expect((await alert()).textContent).toContain('Xóm: Dài quá')
  form.save()
  await waitFor(() => expect(form.saved).toEqual(['Bùi Thị Ấm']))
  expect(server.keys()).toBe(1)
})

test('after a success the next save of the same form is another intent', async () => {
  const server = makeServer()
  const form = show(server)
  form.type('Tên', 'Một')
  form.save()
  await waitFor(() => expect(form.saved).toEqual(['Một']))
  await waitFor(() => expect(screen.getByRole('button', { name: 'Lưu' })).toBeTruthy())
  form.type('Tên', 'Hai')
  form.save()
  await waitFor(() => expect(form.saved).toEqual(['Một', 'Hai']))
  expect(server.keys()).toBe(2)
})

test('a problem goes when its field is typed; the focus stays where one types, and the others stand', async () => {
  const server = makeServer()
  const form = show(server)
  server.next(() => ({
    reason: 'invalidInput',
    fields: [
      { field: 'village', problem: 'tooLong' },
      { field: 'name', problem: 'tooLong' },
    ],
  }))
  form.type('Tên', 'Bùi Thị Ấm')
  form.save()
  const summary = await alert()
  await waitFor(() => expect(document.activeElement).toBe(summary))
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent?.split(':')[0])).toEqual([
    'Tên',
    'Xóm',
  ])
  const field = screen.getByLabelText('Tên')
  field.focus()
  form.type('Tên', 'Bùi Ấm')
  expect(field.getAttribute('aria-invalid')).toBe('false')
  expect(screen.getByLabelText('Xóm').getAttribute('aria-invalid')).toBe('true')
  expect(document.activeElement).toBe(field)
})

test('after a success only what it touches is old', async () => {
  const form = show(makeServer())
  form.client.setQueryData(['people', 'list'], [])
  form.client.setQueryData(['units', 'list'], [])
  form.type('Tên', 'Bùi Thị Ấm')
  form.save()
  await waitFor(() => expect(form.saved).toHaveLength(1))
  expect(form.client.getQueryState(['people', 'list'])?.isInvalidated).toBe(true)
  expect(form.client.getQueryState(['units', 'list'])?.isInvalidated).toBe(false)
})

test('a version that somebody else saved stands beside what was typed; saving takes the rest from theirs', async () => {
  const server = makeServer()
  const [stored, setStored] = createSignal({ entry: { name: 'Ấm', village: 'Lanh' }, version: 1 })
  const form = show(server, { stored })
  server.next(() => {
    setStored({ entry: { name: 'Ấm', village: 'Tằm' }, version: 2 })
    return { reason: 'stale', currentVersion: 2 }
  })
  form.type('Tên', 'Bùi Thị Ấm')
  form.save()
  expect((await screen.findByRole('row', { name: /Xóm/ })).textContent).toContain('Tằm')
  fireEvent.click(screen.getByRole('button', { name: 'Lưu bản của tôi' }))
  await waitFor(() => expect(form.saved).toEqual(['Bùi Thị Ấm']))
  expect(server.stored()).toEqual([{ name: 'Bùi Thị Ấm', village: 'Tằm', version: 2 }])
})

test('an untouched form shows what somebody else saves; one that is being typed is left alone', async () => {
  const [stored, setStored] = createSignal({ entry: { name: 'Ấm', village: 'Lanh' }, version: 1 })
  const form = show(makeServer(), { stored })
  const typedIn = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value
  setStored({ entry: { name: 'Ấm', village: 'Tằm' }, version: 2 })
  expect(typedIn('Xóm')).toBe('Tằm')
  form.type('Tên', 'Hoa')
  setStored({ entry: { name: 'Ấm', village: 'Mới' }, version: 3 })
  expect([typedIn('Tên'), typedIn('Xóm')]).toEqual(['Hoa', 'Tằm'])
})
