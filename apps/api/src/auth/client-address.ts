import { BlockList, isIP } from 'node:net'
import { StartRefused } from '../db/errors.ts'

/** The address of a client: that of the socket, or the one that trusted proxies report. */
export type ClientAddress = (socketAddress: string, forwardedFor: string | undefined) => string

/**
 * Reads `X-Forwarded-For` from its end and stops at the first address that is not a listed proxy; everything before it
 * may be forged. `trusted` lists addresses and networks, as in `127.0.0.1, 10.0.0.0/8`; refused when one is neither.
 * `onUnlisted` is called once, when an unlisted proxy seems to be in front of the server.
 */
export function createClientAddress(trusted: string, onUnlisted: (proxy: string) => void): ClientAddress {
  const proxies = blockListOf(trusted)
  let isReported = false
  return (socketAddress, forwardedFor) => {
    const socket = plainAddress(socketAddress)
    const hops = forwardedFor?.split(',').map((hop) => plainAddress(hop.trim())) ?? []
    if (hops.length > 0 && !isListed(proxies, socket) && !isReported) {
      isReported = true
      onUnlisted(socket)
    }
    let client = socket
    while (isListed(proxies, client)) {
      const before = hops.pop()
      if (before === undefined || isIP(before) === 0) break
      client = before
    }
    return client
  }
}

/**
 * The group of addresses that a limit counts as one client: a single IPv4 address, or the /64 network that a provider
 * gives to one IPv6 customer.
 */
export function addressGroupOf(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - tail.split(':').length)
  const all = [...groups, ...Array<string>(zeros).fill('0'), ...(tail?.split(':') ?? [])]
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group || '0', 16).toString(16))
    .join(':')}::/64`
}

/** An IPv4 address that came over an IPv6 socket counts as that IPv4 address. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

function isListed(proxies: BlockList, address: string): boolean {
  const version = isIP(address)
  return version !== 0 && proxies.check(address, version === 6 ? 'ipv6' : 'ipv4')
}

function blockListOf(trusted: string): BlockList {
  const list = new BlockList()
  for (const entry of trusted.split(',').map((part) => part.trim())) {
    if (entry === '') continue
    try {
      addTo(list, entry)
    } catch (error) {
      throw new StartRefused(
        'proxiesInvalid',
        {
          vi: `Không hiểu “${entry}” trong TRUSTED_PROXIES. Hãy ghi địa chỉ hoặc mạng, ví dụ 127.0.0.1, 10.0.0.0/8.`,
          en: `“${entry}” in TRUSTED_PROXIES is not understood. Write addresses or networks, e.g. 127.0.0.1, 10.0.0.0/8.`,
        },
        error,
      )
    }
  }
  return list
}

function addTo(list: BlockList, entry: string): void {
  const [address = '', prefix] = entry.split('/')
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
  if (prefix === undefined) list.addAddress(address, family)
  else if (/^\d+$/.test(prefix)) list.addSubnet(address, Number(prefix), family)
  else throw new RangeError(`${prefix} is no length of a prefix`)
}
