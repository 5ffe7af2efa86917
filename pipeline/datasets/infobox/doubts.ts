import type {Note} from '../../dataset.js'
import type {Passage} from '../../document.js'
import type {Label} from '../../language/labels.js'
import type {Value} from './value.js'

/** What the value of a field leaves undecided. Absent and empty values leave nothing. */
export function doubtsOf({key}: Label, {type, mission}: Value, {text, start, end}: Passage): Note[] {
  const doubts: [boolean, string, string][] = [
    [key === 'party' && type === 'text', 'infobox/unknown-party', `Cannot tell which country \`${text}\` is`],
    [key === 'mission' && type === 'text', 'infobox/unknown-mission', `Cannot tell what mission \`${text}\` is`],
    [mission?.type === null, 'infobox/several-mission-types', `Cannot tell which kind of mission \`${text}\` is`],
    [mission?.sender === null, 'infobox/no-sender', `Cannot tell whose mission \`${text}\` is`],
    [mission?.host === null, 'infobox/no-host', `Cannot tell in which country \`${text}\` stands`]
  ]
  return doubts.flatMap(([isDoubt, ruleId, reason]) => (isDoubt ? [{ruleId, reason, place: {start, end}}] : []))
}
