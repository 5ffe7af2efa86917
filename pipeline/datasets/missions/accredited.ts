import {readWhen, type When} from './date.js'
import {type Group, readGroup} from './group.js'
import {type Phrase, readPhrase} from './phrase.js'
import {readPlaces} from './place.js'
import {isWord, type Reader} from './reader.js'
import type {Place} from './statement.js'
import {readSubject, type Subject} from './subject.js'
import {subjectPhrase as phraseBefore} from './undergoer.js'

/** A mission of one state in another that is resident elsewhere, or is said to be. */
export interface Accreditation {
  subject: Subject | null | undefined
  /** Whose subject it is: `The Indian embassy in Rome is accredited to …`; or by which: `through its embassy in Rome`. */
  phrase: Phrase | undefined
  /** More of them: `… and an honorary consulate in Bari`. */
  others: Phrase[]
  hosts: Place[]
  residence: Place | null
  isNegative: boolean
  isNow: boolean
  when: When | undefined
  from: number
  to: number
}

const hostWords = new Set(['to', 'in', 'at'])
const ways = new Set(['from', 'through', 'via', 'by', 'out'])

/** `X is represented in Y through its embassy in Z`, `X is accredited to Y from Z`, `the embassy of X in Z is accredited to Y`. */
export function readAccreditation(reader: Reader, group: Group): Accreditation | undefined {
  const subjectPhrase = phraseBefore(reader, group.from)
  const subject = subjectPhrase === undefined ? readSubject(reader, group.from) : null
  const read: Accreditation = {
    subject,
    phrase: subjectPhrase,
    others: [],
    isNow: group.isNow,
    when: undefined,
    hosts: subjectPhrase?.isAccredited === true ? subjectPhrase.hosts : [],
    residence:
      subjectPhrase === undefined
        ? null
        : (subjectPhrase.places[0] ?? (subjectPhrase.isAccredited ? null : subjectPhrase.hosts[0]) ?? null),
    isNegative: group.isNegative !== (subject?.isNegative === true),
    from: Math.min(group.from, subjectPhrase?.from ?? subject?.from ?? group.from),
    to: Math.max(group.to, subjectPhrase?.to ?? 0)
  }
  for (let count = 0; count < mostParts; count++)
    if (!takeHosts(reader, read) && !takeWay(reader, read) && !takeOther(reader, read) && !takeWhen(reader, read)) break
  const isTold =
    read.phrase !== undefined || (group.effect === 'accredit' && read.hosts.length > 0 && read.residence !== null)
  return isTold ? read : undefined
}

const mostParts = 8
const joining = new Set(['and', 'as', 'well', 'also', 'by', 'through', 'via'])

/** Behind a mission through which a state is represented, another: `, an honorary consulate in Bari`, `and by consuls in …`. */
function takeOther(reader: Reader, read: Accreditation): boolean {
  if (read.phrase === undefined || read.to < read.phrase.to) return false
  let at = read.to
  while (at < read.to + 4 && isWord(reader, at, joining)) at++
  if (at === read.to && reader.tokens[at]?.mark !== 'comma') return false
  const phrase = readPhrase(reader, at)
  // What is a subject of its own (`and its consulate in Bari was closed`) is no further way.
  if (
    phrase === undefined ||
    phrase.noun.isEnvoy ||
    phrase.owner !== null ||
    readGroup(reader, phrase.to) !== undefined
  )
    return false
  if (readGroup(reader, phrase.to + 1) !== undefined && reader.tokens[phrase.to]?.mark === 'none') return false
  read.others.push(phrase)
  read.to = phrase.to
  return true
}

function takeWhen(reader: Reader, read: Accreditation): boolean {
  const found = read.when === undefined ? readWhen(reader, read.to) : undefined
  read.when = found?.when
  read.to = found?.to ?? read.to
  return found?.when !== undefined
}

function takeHosts(reader: Reader, read: Accreditation): boolean {
  if (read.hosts.length > 0 || !isWord(reader, read.to, hostWords)) return false
  const {places, to} = readPlaces(reader, read.to + 1)
  if (places.length === 0) return false
  read.hosts = places
  read.to = to
  return true
}

/** `through its embassy in Rome`, `from Rome`, `by a non-resident ambassador based in Rome` */
function takeWay(reader: Reader, read: Accreditation): boolean {
  if (!isWord(reader, read.to, ways)) return false
  const phrase = readPhrase(reader, read.to + 1)
  if (phrase !== undefined) {
    read.phrase = read.phrase ?? phrase
    read.residence = phrase.places[0] ?? read.residence
    read.to = phrase.to
    return true
  }
  const {places, to} = readPlaces(reader, read.to + 1)
  if (places.length === 0) return false
  read.residence = places[0] ?? null
  read.to = to
  return true
}
