import { createSignal } from 'solid-js'
import type { Payment } from './loans/payments.tsx'

/** A paper about a loan, to be given to somebody. */
export type Paper =
  | { readonly kind: 'passbook' }
  | { readonly kind: 'contract' }
  | { readonly kind: 'receipt'; readonly payment: Payment }

/** Puts one paper on the page, prints it, and removes it. A later print of the page then prints the page itself. */
export function createPrinter() {
  const [paper, setPaper] = createSignal<Paper>()
  const print = (asked: Paper) => {
    setPaper(asked)
    // Waits until the paper has been added to the page.
    queueMicrotask(() => {
      window.addEventListener('afterprint', () => setPaper(undefined), { once: true })
      window.print()
    })
  }
  return {
    print,
    paper,
    receipt: () => {
      const asked = paper()
      return asked?.kind === 'receipt' ? asked.payment : undefined
    },
  }
}
