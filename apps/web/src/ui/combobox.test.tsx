import { fireEvent, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { expect, test, vi } from 'vitest'
import { Combobox } from './combobox.tsx'

const places = ['Xã Cao Sơn', 'Xã Sơn Thủy']

function shown() {
  const [text, setText] = createSignal('')
  const suggest = vi.fn((typed: string) =>
    places.filter((place) => place.includes(typed)).map((place) => ({ text: place, name: place, note: '' })),
  )
  render(() => (
    <Combobox id="place" label="Nơi" text={text()} onText={setText} suggest={suggest} none="Không có" />
  ))
  return { text, suggest, field: screen.getByRole('combobox') }
}

/** The events that a browser sends while an input method composes a word. */
function compose(field: HTMLElement, value: string) {
  fireEvent.compositionUpdate(field)
  fireEvent.input(field, { target: { value }, isComposing: true })
}

test('a word that is still being put together is not looked for', () => {
  const { text, suggest, field } = shown()
  fireEvent.compositionStart(field)
  compose(field, 'Soo')
  compose(field, 'Sôn')
  expect(text()).toBe('')
  expect(suggest).not.toHaveBeenCalledWith('Soo')
  compose(field, 'Sơn')
  fireEvent.compositionEnd(field)
  expect(text()).toBe('Sơn')
  expect(screen.getAllByRole('option')).toHaveLength(2)
})

test('the Enter that ends a word chooses nothing; the next one does', () => {
  const { text, field } = shown()
  fireEvent.input(field, { target: { value: 'Sơn' } })
  fireEvent.keyDown(field, { key: 'ArrowDown' })
  fireEvent.compositionStart(field)
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
  expect(text()).toBe('Sơn')
  fireEvent.compositionEnd(field)
  // Safari sends this event after the composed word has ended.
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 })
  expect(text()).toBe('Sơn')
  fireEvent.keyDown(field, { key: 'ArrowDown' })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(text()).toBe('Xã Cao Sơn')
})
