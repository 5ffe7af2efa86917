/**
 * Letters, marks and digits by UTF-16 code. Punctuation stands in blocks of its own; surrogates count as letters, so that
 * an emoji hides what it touches. A table, since words are looked for in every character of every text.
 */
export const isLetter = new Uint8Array(0x10000)
for (const [from, to] of [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3005, 0xffef]
] as const)
  isLetter.fill(1, from, to + 1)
