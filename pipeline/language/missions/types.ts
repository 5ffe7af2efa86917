import type {Rule} from '../../rule.js'
import {pattern} from '../pattern.js'

export type MissionType =
  | 'embassy'
  | 'high_commission'
  | 'nunciature'
  | 'delegation'
  | 'mission'
  | 'consulate_general'
  | 'consulate'
  | 'honorary_consulate'
  | 'liaison_office'
  | 'representative_office'
  | 'interests_section'
  | 'trade_office'
  | 'accredited_nonresident'

/** Words for kinds of missions. The longest wins: no `Honorary Consulate` is a consulate. */
export const missionTypes: readonly Rule<MissionType>[] = [
  {
    name: 'mission/embassy',
    pattern: pattern`[Ee]mbassy`,
    read: () => 'embassy',
    examples: {'Embassy of Chile, Oslo': 'embassy', 'Ambassador of Chile': null}
  },
  {
    name: 'mission/high-commission',
    pattern: pattern`[Hh]igh [Cc]ommission`,
    read: () => 'high_commission',
    examples: {'High Commission of Malta': 'high_commission', 'High Commissioner': null}
  },
  {
    name: 'mission/nunciature',
    pattern: pattern`(?:[Aa]postolic )?(?:[Ii]nter)?[Nn]unciature`,
    read: () => 'nunciature',
    examples: {'Apostolic Nunciature to Peru': 'nunciature', 'Apostolic Nuncio': null}
  },
  {
    name: 'mission/delegation',
    pattern: pattern`(?:[Gg]eneral |[Pp]ermanent )?[Dd]elegation`,
    read: () => 'delegation',
    examples: {'Permanent Delegation of Mali to UNESCO': 'delegation'}
  },
  {
    name: 'mission/mission',
    pattern: pattern`(?:[Pp]ermanent |[Dd]iplomatic )?[Mm]ission`,
    read: () => 'mission',
    examples: {'Permanent Mission of Mali, Geneva': 'mission', 'Commission of Mali': null}
  },
  {
    name: 'mission/consulate-general',
    pattern: pattern`[Cc]onsulate(?:-| )[Gg]eneral|[Gg]eneral [Cc]onsulate`,
    read: () => 'consulate_general',
    examples: {'Consulate-General of Japan': 'consulate_general', 'Consulate General of Japan': 'consulate_general'}
  },
  {
    name: 'mission/consulate',
    pattern: pattern`(?:[Vv]ice-)?[Cc]onsulate`,
    read: () => 'consulate',
    examples: {'Consulate of Japan': 'consulate', 'Consul of Japan': null}
  },
  {
    name: 'mission/honorary-consulate',
    pattern: pattern`[Hh]onorary (?:[Vv]ice-)?[Cc]onsulate(?:(?:-| )[Gg]eneral)?`,
    read: () => 'honorary_consulate',
    examples: {'Honorary Consulate of Togo': 'honorary_consulate', 'Honorary Consul of Togo': null}
  },
  {
    name: 'mission/liaison-office',
    pattern: pattern`[Ll]iaison [Oo]ffice`,
    read: () => 'liaison_office',
    examples: {'Liaison Office of Kosovo, Athens': 'liaison_office'}
  },
  {
    name: 'mission/representative-office',
    pattern: pattern`(?:[Rr]epresentative|[Rr]epresentation|[Ee]conomic and [Cc]ultural) [Oo]ffice`,
    read: () => 'representative_office',
    examples: {'Taipei Economic and Cultural Office': 'representative_office', 'Office of the Representative': null}
  },
  {
    name: 'mission/interests-section',
    pattern: pattern`[Ii]nterests? [Ss]ection`,
    read: () => 'interests_section',
    examples: {'Swiss Interests Section, Tehran': 'interests_section'}
  },
  {
    name: 'mission/trade-office',
    pattern: pattern`(?:[Ee]conomic and )?[Tt]rade (?:[Oo]ffice|[Mm]ission)`,
    read: () => 'trade_office',
    examples: {'Economic and Trade Office, Berlin': 'trade_office', 'Trade Mission of Chile': 'trade_office'}
  }
]
