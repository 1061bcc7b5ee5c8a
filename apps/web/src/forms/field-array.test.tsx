import { fireEvent, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import { LanguageProvider } from '../language.tsx'
import { FieldArray } from './field-array.tsx'

type Row = { readonly year: string; readonly money: string }

function show(first: readonly Row[]) {
  const [rows, setRows] = createSignal(first)
  render(() => (
    <LanguageProvider>
      <FieldArray
        id="years"
        label="Các năm"
        rows={rows()}
        onRows={setRows}
        blank={() => ({ year: '', money: '' })}
        add="Thêm năm"
        nameOf={({ year }, place) => `năm ${year || place + 1}`}
      >
        {(row, place, change) => (
          <input
            aria-label={`Năm ở dòng ${place + 1}`}
            value={row().year}
            onInput={(event) => change({ year: event.currentTarget.value })}
          />
        )}
      </FieldArray>
    </LanguageProvider>
  ))
  return rows
}

const settled = () => new Promise<void>((resolve) => queueMicrotask(resolve))
const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test('a row that is added takes the focus to its first field', async () => {
  const rows = show([{ year: '2024', money: '5' }])
  press('Thêm năm')
  await settled()
  expect(rows()).toHaveLength(2)
  expect(focused()).toBe('Năm ở dòng 2')
})

test('what is typed changes its own row and its own part of it', () => {
  const rows = show([
    { year: '2024', money: '5' },
    { year: '2025', money: '6' },
  ])
  fireEvent.input(screen.getByLabelText('Năm ở dòng 2'), { target: { value: '2026' } })
  expect(rows()).toEqual([
    { year: '2024', money: '5' },
    { year: '2026', money: '6' },
  ])
})

test('the focus of a row that is removed goes to the one in its place, and after the last to the button that adds', async () => {
  const rows = show([
    { year: '2024', money: '' },
    { year: '2025', money: '' },
  ])
  press('Bỏ năm 2024')
  await settled()
  expect(rows().map(({ year }) => year)).toEqual(['2025'])
  expect(focused()).toBe('Bỏ năm 2025')
  press('Bỏ năm 2025')
  await settled()
  expect(rows()).toEqual([])
  expect(focused()).toBe('Thêm năm')
})
