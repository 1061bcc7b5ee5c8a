import { AsyncLocalStorage } from 'node:async_hooks'
import type { Client, InStatement, Value } from '@libsql/client'
import { DatabaseMisuse } from './errors.ts'

/** A client that knows which of its transactions is open in the current chain of calls. */
export type WatchedClient = Client & {
  /** Runs work that begins a transaction; until it settles, that transaction is the open one for everything it calls. */
  readonly whileInTransaction: <T>(work: () => Promise<T>) => Promise<T>
  /** Runs in the transaction that is open here; without one, like any statement of the client. */
  readonly valuesHere: (statement: InStatement) => Promise<Value[][]>
}

/** Where a statement runs, on a client or in its transaction; returns its rows as lists of values. */
export type StatementPlace = { readonly values: (statement: InStatement) => Promise<Value[][]> }

type Chain = { state: 'beginning' | 'ended' } | { state: 'open'; transaction: StatementPlace }

/** Remembers for each chain of calls the transaction that it opened. */
export class OpenTransactions {
  readonly #chains = new AsyncLocalStorage<{ chain: Chain }>()

  /** The transaction that is open here, if one is. */
  get here(): StatementPlace | undefined {
    const chain = this.#chains.getStore()?.chain
    return chain?.state === 'open' ? chain.transaction : undefined
  }

  /**
   * Where a kept statement runs: in the transaction open here, or else on the client; never beside an open transaction.
   */
  placeFor(client: StatementPlace): StatementPlace {
    if (this.#chains.getStore()?.chain.state === 'ended')
      throw new DatabaseMisuse(
        'The transaction has ended before this statement, which was not awaited in it.',
      )
    return this.here ?? client
  }

  /** Called by the client with each transaction it has begun. */
  note(transaction: StatementPlace): void {
    const held = this.#chains.getStore()
    if (held !== undefined) held.chain = { state: 'open', transaction }
  }

  async during<T>(work: () => Promise<T>): Promise<T> {
    // A transaction begun inside another would wait for it forever, so code must be able to see the outer one.
    const held: { chain: Chain } = { chain: this.#chains.getStore()?.chain ?? { state: 'beginning' } }
    try {
      return await this.#chains.run(held, work)
    } finally {
      held.chain = { state: 'ended' }
    }
  }
}
