import { DatabaseBusy, DatabaseMisuse } from './errors.ts'

/** A writer's turn: nobody else writes until it calls `release`. */
export type Turn = { readonly deadlineMs: number; readonly release: () => void }

type Waiter = { readonly since: number; readonly enter: () => void; readonly refuse: (error: Error) => void }

/**
 * Lets one writer in at a time, in the order of arrival. Refuses a writer when too many wait, or when it waited too
 * long.
 */
export class WriterQueue {
  readonly #waiting: Waiter[] = []
  readonly #limits: { readonly waitingMax: number; readonly waitMs: number }
  #held = false
  #closed = false
  #whenIdle: (() => void)[] = []
  #longestWaitMs = 0

  constructor(limits: { readonly waitingMax: number; readonly waitMs: number }) {
    this.#limits = limits
  }

  get waiting(): number {
    return this.#waiting.length
  }

  get longestWaitMs(): number {
    return Math.round(this.#longestWaitMs)
  }

  enter(): Promise<Turn> {
    if (this.#closed) return Promise.reject(new DatabaseMisuse('The database is closed.'))
    const since = performance.now()
    const deadlineMs = since + this.#limits.waitMs
    if (!this.#held) {
      this.#held = true
      return Promise.resolve({ deadlineMs, release: this.#releaseOnce() })
    }
    if (this.#waiting.length >= this.#limits.waitingMax) {
      return Promise.reject(new DatabaseBusy(`${this.#limits.waitingMax} writers are waiting already.`))
    }
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        since,
        enter: () => {
          clearTimeout(patience)
          resolve({ deadlineMs, release: this.#releaseOnce() })
        },
        refuse: reject,
      }
      const patience = setTimeout(() => this.#giveUp(waiter), this.#limits.waitMs)
      this.#waiting.push(waiter)
    })
  }

  /** Lets all waiting writers finish, but admits no new ones. */
  drain(): Promise<void> {
    this.#closed = true
    return this.#held ? new Promise((resolve) => this.#whenIdle.push(resolve)) : Promise.resolve()
  }

  #giveUp(waiter: Waiter): void {
    const place = this.#waiting.indexOf(waiter)
    if (place < 0) return
    this.#waiting.splice(place, 1)
    this.#noteWait(waiter)
    waiter.refuse(new DatabaseBusy('The database did not become free in time.'))
  }

  #releaseOnce(): () => void {
    let released = false
    return () => {
      if (released) return
      released = true
      this.#letNextIn()
    }
  }

  #letNextIn(): void {
    const next = this.#waiting.shift()
    if (next !== undefined) {
      this.#noteWait(next)
      next.enter()
      return
    }
    this.#held = false
    for (const resolve of this.#whenIdle) resolve()
    this.#whenIdle = []
  }

  #noteWait(waiter: Waiter): void {
    this.#longestWaitMs = Math.max(this.#longestWaitMs, performance.now() - waiter.since)
  }
}
