import type { TestProject } from 'vitest/node'
import { installOutside, type Outside, removeOutside } from './outside.ts'

declare module 'vitest' {
  interface ProvidedContext {
    outside: Outside
  }
}

/** One outside project for all tests; it is built from the `dist` of the last build. */
export function setup({ provide }: TestProject): () => void {
  const outside = installOutside()
  provide('outside', outside)
  return () => removeOutside(outside)
}
