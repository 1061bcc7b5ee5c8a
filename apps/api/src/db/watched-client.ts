import { AsyncLocalStorage } from 'node:async_hooks'
import type { Client, InStatement, Value } from '@libsql/client'
import { DatabaseMisuse } from './errors.ts'

/** A client that knows, at any point of the code, which of its transactions is open there. */
export type WatchedClient = Client & {
  /**
   * Runs `work`, which begins a transaction. Until `work` ends, this transaction is the open one for all code that it
   * calls.
   */
  readonly whileInTransaction: <T>(work: () => Promise<T>) => Promise<T>
  /** Runs a statement in the transaction that is open here, or else on the client. */
  readonly valuesHere: (statement: InStatement) => Promise<Value[][]>
}

/** Something that runs statements: a client or a transaction. It returns rows as lists of values. */
export type StatementPlace = { readonly values: (statement: InStatement) => Promise<Value[][]> }

type Chain = { state: 'beginning' | 'ended' } | { state: 'open'; transaction: StatementPlace }

/** Remembers, for each asynchronous chain of calls, the transaction that the chain opened. */
export class OpenTransactions {
  readonly #chains = new AsyncLocalStorage<{ chain: Chain }>()

  /** The transaction that is open here, if one is. */
  get here(): StatementPlace | undefined {
    const chain = this.#chains.getStore()?.chain
    return chain?.state === 'open' ? chain.transaction : undefined
  }

  /**
   * Where a statement must run: in the transaction that is open here, or else on the client. Throws if the transaction
   * has already ended.
   */
  placeFor(client: StatementPlace): StatementPlace {
    if (this.#chains.getStore()?.chain.state === 'ended')
      throw new DatabaseMisuse(
        'The transaction has ended before this statement, which was not awaited in it.',
      )
    return this.here ?? client
  }

  /** The client calls this with each transaction that it has begun. */
  note(transaction: StatementPlace): void {
    const held = this.#chains.getStore()
    if (held !== undefined) held.chain = { state: 'open', transaction }
  }

  async during<T>(work: () => Promise<T>): Promise<T> {
    // A transaction begun inside another would wait for it for ever, so `here` must still give the outer one.
    const held: { chain: Chain } = { chain: this.#chains.getStore()?.chain ?? { state: 'beginning' } }
    try {
      return await this.#chains.run(held, work)
    } finally {
      held.chain = { state: 'ended' }
    }
  }
}
