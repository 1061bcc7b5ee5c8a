import type { Engine } from './engine.ts'

/** Presses, types and reads in an engine that Playwright does not control; waits for each element to appear. */
export function makeHand({ ask }: Engine) {
  return {
    /** Presses the button whose text begins like this. */
    press: (name: string) => ask(pressIn, name),
    type: (label: string, text: string) => ask(typeIn, { label, text }),
    /** Waits until the first element of the selector contains this text, and returns the element's text. */
    reads: (selector: string, words: string) => ask(readIn, { selector, words }),
  }
}

// These functions run in the page, and may not use anything outside themselves.

async function pressIn(name: string): Promise<boolean> {
  for (let look = 0; look < 200; look += 1) {
    const button = [...document.querySelectorAll('button')].find(
      (one) => (one.textContent ?? '').trim().startsWith(name) && !one.disabled,
    )
    button?.click()
    if (button !== undefined) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`no button says ${name}`)
}

async function typeIn({ label, text }: { readonly label: string; readonly text: string }): Promise<boolean> {
  for (let look = 0; look < 200; look += 1) {
    const named = [...document.querySelectorAll('label')].find((one) =>
      (one.textContent ?? '').trim().startsWith(label),
    )
    const field = named?.control
    if (field instanceof HTMLInputElement) {
      field.focus()
      field.value = text
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      return true
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`no field is called ${label}`)
}

async function readIn({
  selector,
  words,
}: {
  readonly selector: string
  readonly words: string
}): Promise<string> {
  let text = ''
  for (let look = 0; look < 200; look += 1) {
    text = document.querySelector<HTMLElement>(selector)?.innerText ?? ''
    if (text.includes(words)) return text
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${selector} does not say “${words}” but “${text}”`)
}
