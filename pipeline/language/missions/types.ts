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
    pattern: pattern`[Ee]mbass(?:y|ies)`,
    read: () => 'embassy',
    examples: {'Embassy of Chile, Oslo': 'embassy', embassies: 'embassy', 'Ambassador of Chile': null}
  },
  {
    name: 'mission/high-commission',
    pattern: pattern`[Hh]igh [Cc]ommissions?`,
    read: () => 'high_commission',
    examples: {'High Commission of Malta': 'high_commission', 'High Commissioner': null}
  },
  {
    name: 'mission/nunciature',
    pattern: pattern`(?:[Aa]postolic )?(?:[Ii]nter)?[Nn]unciatures?`,
    read: () => 'nunciature',
    examples: {'Apostolic Nunciature to Peru': 'nunciature', 'Apostolic Nuncio': null}
  },
  {
    name: 'mission/delegation',
    pattern: pattern`(?:[Gg]eneral |[Pp]ermanent )?[Dd]elegations?`,
    read: () => 'delegation',
    examples: {'Permanent Delegation of Mali to UNESCO': 'delegation'}
  },
  {
    name: 'mission/mission',
    pattern: pattern`(?:[Pp]ermanent |[Rr]esident )?(?:[Dd]iplomatic )?[Mm]issions?`,
    read: () => 'mission',
    examples: {'Permanent Mission of Mali, Geneva': 'mission', 'Commission of Mali': null}
  },
  {
    // A legation ranks below an embassy; a chancery is the house of either.
    name: 'mission/legation',
    pattern: pattern`(?:[Dd]iplomatic )?[Ll]egations?|[Cc]hancer(?:y|ies)|[Pp]ermanent [Rr]epresentations?`,
    read: () => 'mission',
    examples: {'Legation of Persia': 'mission', chanceries: 'mission', 'Chancellor of Mali': null, relegation: null}
  },
  {
    name: 'mission/consulate-general',
    pattern: pattern`[Cc]onsulates?(?:-| )[Gg]enerals?|[Gg]eneral [Cc]onsulates?`,
    read: () => 'consulate_general',
    examples: {
      'Consulate-General of Japan': 'consulate_general',
      'Consulate General of Japan': 'consulate_general',
      'consulates general': 'consulate_general'
    }
  },
  {
    name: 'mission/consulate',
    pattern: pattern`(?:[Vv]ice(?:-| ))?[Cc]onsulates?|[Cc]onsular (?:[Oo]ffices?|[Ss]ections?|[Aa]genc(?:y|ies))`,
    read: () => 'consulate',
    examples: {
      'Consular Agency of France': 'consulate',
      'Consulate of Japan': 'consulate',
      'Consul of Japan': null
    }
  },
  {
    name: 'mission/honorary-consulate',
    pattern: pattern`[Hh]onorary (?:[Vv]ice(?:-| ))?[Cc]onsulates?(?:(?:-| )[Gg]enerals?)?`,
    read: () => 'honorary_consulate',
    examples: {
      'Honorary Consulate of Togo': 'honorary_consulate',
      'honorary consulates general': 'honorary_consulate',
      'Honorary Consul of Togo': null
    }
  },
  {
    name: 'mission/liaison-office',
    pattern: pattern`[Ll]iaison [Oo]ffices?`,
    read: () => 'liaison_office',
    examples: {'Liaison Office of Kosovo, Athens': 'liaison_office'}
  },
  {
    name: 'mission/representative-office',
    pattern: pattern`(?:(?:[Ee]conomic and )?[Cc]ultural (?:[Rr]epresentative )?|[Rr]epresentative |[Rr]epresentation )[Oo]ffices?`,
    read: () => 'representative_office',
    examples: {
      'Taipei Economic and Cultural Office': 'representative_office',
      'Cultural Office of Iraq': 'representative_office',
      'Office of the Representative': null
    }
  },
  {
    name: 'mission/interests-section',
    pattern: pattern`[Ii]nterests? [Ss]ections?`,
    read: () => 'interests_section',
    examples: {'Swiss Interests Section, Tehran': 'interests_section'}
  },
  {
    name: 'mission/trade-office',
    pattern: pattern`(?:(?:[Ee]conomic and )?[Tt]rade|[Cc]ommercial) (?:[Oo]ffice|[Mm]ission|[Cc]ommission)s?`,
    read: () => 'trade_office',
    examples: {
      'Economic and Trade Office, Berlin': 'trade_office',
      'Trade Mission of Chile': 'trade_office',
      'commercial offices': 'trade_office'
    }
  }
]
