import { fireEvent, render, screen, waitFor } from '@solidjs/testing-library'
import { QueryClient, QueryClientProvider } from '@tanstack/solid-query'
import { createSignal, Show } from 'solid-js'
import { afterEach, expect, test, vi } from 'vitest'
import { Refused } from '../api.ts'
import { LanguageProvider } from '../language.tsx'
import { Confirmations } from './confirmations.tsx'
import { type Confirming, type Undo, useConfirmations } from './confirming.ts'

afterEach(() => vi.useRealTimers())

const said = { vi: 'Đã ghi bà Ấm rời.', en: 'Mrs Ấm has left.' }
const minute = 60_000

function show() {
  const parts: { page?: Confirming; dialog?: Confirming } = {}
  const [open, setOpen] = createSignal(true)
  const take = (part: 'page' | 'dialog') => () => {
    parts[part] = useConfirmations()
    return <button type="button">{part}</button>
  }
  const [Page, Inner] = [take('page'), take('dialog')]
  render(() => (
    <QueryClientProvider client={new QueryClient()}>
      <LanguageProvider>
        <Confirmations>
          <Page />
          <Show when={open()}>
            <div data-testid="dialog">
              <Confirmations>
                <Inner />
              </Confirmations>
            </div>
          </Show>
        </Confirmations>
      </LanguageProvider>
    </QueryClientProvider>
  ))
  return {
    confirm: (undo?: Undo) => parts.page?.confirm({ said, undo }),
    confirmInDialog: () => parts.dialog?.confirm({ said }),
    closeDialog: () => setOpen(false),
  }
}

const shown = () => screen.queryByText(said.vi)

test('what was done is said in a live region and leaves after a minute, but not while somebody points at it or stands in it', () => {
  vi.useFakeTimers()
  show().confirm()
  const bar = shown()?.closest('[role="status"]')
  if (bar == null) throw new Error('nothing was said')
  fireEvent.pointerEnter(bar)
  vi.advanceTimersByTime(2 * minute)
  expect(shown()).not.toBeNull()
  fireEvent.focusIn(bar)
  fireEvent.pointerLeave(bar)
  vi.advanceTimersByTime(2 * minute)
  expect(shown()).not.toBeNull()
  fireEvent.focusOut(bar)
  vi.advanceTimersByTime(minute)
  expect(shown()).toBeNull()
})

test('F8 leads to the bar from anywhere, Escape closes it and leads back', () => {
  show().confirm()
  const page = screen.getByRole('button', { name: 'page' })
  page.focus()
  fireEvent.keyDown(page, { key: 'F8' })
  expect(document.activeElement?.textContent).toBe('Đóng')
  fireEvent.keyDown(screen.getByText('Đóng'), { key: 'Escape' })
  expect(shown()).toBeNull()
  expect(document.activeElement).toBe(page)
})

test('Undo is a write with a key of its own that a retry keeps; a refusal is said, and what is undone is said', async () => {
  const keys: string[] = []
  const send = vi.fn(async ({ key }: { readonly key: string }) => {
    keys.push(key)
    if (keys.length === 1) throw new Refused({ reason: 'stale', currentVersion: 3 })
  })
  show().confirm({ send, touches: [], said: { vi: 'Bà Ấm đã trở lại.', en: 'Mrs Ấm is back.' } })
  const undo = screen.getByRole('button', { name: /Hoàn tác/ })
  fireEvent.click(undo)
  await waitFor(() => expect(document.querySelector('.field-error')).not.toBeNull())
  expect(shown()).not.toBeNull()
  undo.focus()
  fireEvent.click(undo)
  expect(await screen.findByText('Bà Ấm đã trở lại.')).toBeTruthy()
  expect(shown()).toBeNull()
  expect(document.activeElement?.textContent).toBe('Đóng')
  expect(new Set(keys).size).toBe(1)
})

test('what a dialog says is seen inside of it, and on the page once it is closed', () => {
  const { confirmInDialog, closeDialog } = show()
  confirmInDialog()
  expect(screen.getByTestId('dialog').contains(shown())).toBe(true)
  closeDialog()
  expect(shown()).not.toBeNull()
})
