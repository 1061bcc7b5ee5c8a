import type { InArgs, ResultSet, Row, Value } from '@libsql/client'

type SqlValue = null | string | number | bigint | Uint8Array

/**
 * A row as the official client returns it: values can be read by index and by name, but only the names are enumerable.
 */
class NamedRow implements Row {
  [name: string]: Value
  readonly #values: readonly Value[]

  constructor(values: readonly Value[], names: readonly ColumnName[]) {
    this.#values = values
    for (const { name, index } of names) this[name] = values[index] ?? null
  }

  get length(): number {
    return this.#values.length
  }

  static valueAt(row: NamedRow, index: number): Value | undefined {
    return row.#values[index]
  }
}

let indexesDefined = 0

/** The getters for indexes are on the prototype: with getters on each row, reading was several times slower. */
function defineIndexes(count: number): void {
  for (; indexesDefined < count; indexesDefined += 1) {
    const index = indexesDefined
    Object.defineProperty(NamedRow.prototype, index, {
      get(this: NamedRow) {
        return NamedRow.valueAt(this, index)
      },
    })
  }
}

export type ColumnName = { readonly name: string; readonly index: number }

/** The columns that can be read by name. If two have the same name, the first counts, as in the official client. */
export function columnNames(columns: readonly string[]): readonly ColumnName[] {
  defineIndexes(columns.length)
  return columns
    .map((name, index) => ({ name, index }))
    .filter(({ name, index }) => columns.indexOf(name) === index && !/^(?:length|__proto__|\d+)$/.test(name))
}

/** A row of the binding as the official client returns it. */
export function rowOf(raw: unknown, names: readonly ColumnName[]): Row {
  return new NamedRow(valuesOf(raw), names)
}

/** A row of the binding as a list of values in the order of its columns. */
export function valuesOf(raw: unknown): Value[] {
  if (!Array.isArray(raw)) throw new TypeError('The binding gave a row that is not a list.')
  return raw.map(valueFromSql)
}

function valueFromSql(value: unknown): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'bigint') {
    const number = Number(value)
    if (!Number.isSafeInteger(number)) throw new RangeError('An integer of the database exceeds 2^53.')
    return number
  }
  if (value instanceof Uint8Array) return Uint8Array.from(value).buffer
  throw new TypeError('The binding gave a value of an unknown kind.')
}

/**
 * The arguments in the form that the SQLite binding accepts. The binding would abort the whole process on a boolean,
 * and would turn `undefined` into NULL.
 */
export function argumentsToSql(args: InArgs | undefined): SqlValue[] | Record<string, SqlValue> {
  if (args === undefined) return []
  if (Array.isArray(args)) return args.map(valueToSql)
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name.replace(/^[@$:]/, ''), valueToSql(value)]),
  )
}

function valueToSql(value: unknown): SqlValue {
  if (value === null || typeof value === 'string') return value
  if (typeof value === 'bigint') return BigInt.asIntN(64, value) === value ? value : outOfRange()
  if (typeof value === 'boolean') return value ? 1n : 0n
  if (typeof value === 'number') {
    // The binding passes every number as REAL, so 1 / 2 would be 0.5 for parameters but 0 for columns. A BigInt is
    // passed as INTEGER.
    if (Number.isSafeInteger(value)) return BigInt(value)
    return Number.isFinite(value) ? value : outOfRange()
  }
  if (value instanceof Date) return BigInt(value.valueOf())
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  throw new TypeError(`A ${typeof value} cannot be an argument of a statement.`)
}

function outOfRange(): never {
  throw new RangeError('A number is too large, or not a number, for the database.')
}

export function resultSet(parts: Partial<Omit<ResultSet, 'toJSON'>>): ResultSet {
  const { columns = [], columnTypes = [], rows = [], rowsAffected = 0, lastInsertRowid } = parts
  return {
    columns,
    columnTypes,
    rows,
    rowsAffected,
    lastInsertRowid,
    toJSON: () => ({
      columns,
      columnTypes,
      rows,
      rowsAffected,
      lastInsertRowid: lastInsertRowid?.toString(),
    }),
  }
}
