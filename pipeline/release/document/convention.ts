/** A text of the codebook and what its rules make of examples. */
export interface Convention {
  heading: string
  /** Sentences, in Markdown. */
  text: readonly string[]
  /** A list below the text, in Markdown. */
  items?: readonly string[]
  examples?: readonly Example[]
}

/** The last temporal expression of `text`, as `time_mentions` has it. A test reads every one with the program. */
export interface Example {
  text: string
  /** The expression's own value. */
  edtf: string | null
  relation: string
  /** `date_edtf` of an event dated by it, where the relation makes it another value. */
  applied?: string
}

const inIt = (text: string, edtf: string): Example => ({text, edtf, relation: 'in'})
const during = (text: string, edtf: string): Example => ({text, edtf, relation: 'during'})
const around = (text: string, edtf: string): Example => ({text, edtf, relation: 'around'})

export const valueConventions: readonly Convention[] = [
  {
    heading: 'Nulls, lists, offsets',
    text: ['These hold for every table.'],
    items: [
      'What the text does not decide is null: `null` in JSON, the empty cell in CSV. No default is filled in. An empty string is `""` in both.',
      'A list is an array in JSON. In CSV its items are joined by `|`; a `|` inside an item is written `\\|`, a backslash `\\\\`. A list is never null: without items it is `[]` or the empty cell.',
      "Offsets (`char_start`, `char_end`, `sentence_start` and all others that come in such pairs beside a quotation) count Unicode code points of the article’s file in `source/`, from 0, the end excluded. In Python `text[char_start:char_end]` is the quotation when the file was opened with `encoding='utf-8', newline=''`. JavaScript, Java and C# count UTF-16 units: take `[...text].slice(start, end).join('')` there.",
      'Rows are sorted by article, then by place in its text.'
    ]
  }
]

/** How times are written in `time_mentions.edtf`, `events.date_edtf` and `population.reference_date_edtf`. */
export const dateConventions: readonly Convention[] = [
  {
    heading: 'Days, months, years, decades, centuries',
    text: [
      'An `X` stands for a digit that is left open.',
      'A century is written by the digits that its years share, so the 19th century has the bounds 1800-01-01 and 1899-12-31.',
      'A time of day is left out: the value is the day.'
    ],
    examples: [
      {text: 'on 18 April 2025', edtf: '2025-04-18', relation: 'on'},
      {text: 'at 5 p.m. on 18 April 2025', edtf: '2025-04-18', relation: 'on'},
      inIt('in April 2025', '2025-04'),
      inIt('in 1948', '1948'),
      inIt('in the 1960s', '196X'),
      inIt('in the 19th century', '18XX')
    ]
  },
  {
    heading: 'Years BC',
    text: [
      'Years are astronomical, as ISO 8601 has them: 1 BC is `0000`, 2 BC is `-0001`, so that the year is one less than the text’s.',
      'The columns `year_start` and `year_end` are the same numbers.'
    ],
    examples: [
      inIt('in 1 BC', '0000'),
      inIt('in 490 BC', '-0489'),
      {text: 'on 15 March 44 BC', edtf: '-0043-03-15', relation: 'on'},
      inIt('in the 5th century BC', '-04XX'),
      during('from 264 to 241 BC', '-0263/-0240')
    ]
  },
  {
    heading: 'Seasons',
    text: [
      'A season stands in the place of the month: 21 spring, 22 summer, 23 autumn, 24 winter, of the northern hemisphere.',
      'Its bounds are whole months (spring is March to May).',
      'A winter belongs to the year in which it begins: winter 1943 is December 1943 to February 1944.'
    ],
    examples: [
      inIt('in spring 1943', '1943-21'),
      inIt('in the summer of 1943', '1943-22'),
      inIt('in autumn 1943', '1943-23'),
      inIt('in winter 1943', '1943-24'),
      inIt('in the winter of 1943–44', '1943-24')
    ]
  },
  {
    heading: 'Stretches',
    text: ['A stretch is an interval of its first and its last day, month or year; both belong to it.'],
    examples: [
      during('from 1967 to 1970', '1967/1970'),
      during('between 1948 and 1951', '1948/1951'),
      during('in 1948–49', '1948/1949'),
      during('on 18–20 April 2025', '2025-04-18/2025-04-20'),
      inIt('in the first half of 1948', '1948-01/1948-06')
    ]
  },
  {
    heading: 'Around, circa',
    text: [
      'Around, circa, about: the value has `~` behind it, where level 1 knows such a mark (days, months, years), and the relation is `around`.',
      'The bounds are those of the value without the mark.'
    ],
    examples: [
      around('around 1948', '1948~'),
      around('circa 1500', '1500~'),
      around('built about 1500', '1500~'),
      around('in or around 1948', '1948~')
    ]
  },
  {
    heading: 'Early, mid, late',
    text: [
      'Early, mid and late (the beginning, the middle and the end) are thirds, marked as approximate; the words stay in `text` and `date_text`.',
      'A century is divided into its years 01 to 33, 34 to 66 and 67 to 00, a decade into 0 to 3, 4 to 6 and 7 to 9, a year into four months each, a month into its days 1 to 10, 11 to 20 and 21 to the last.',
      'Halves and quarters that the text calls so are exact.'
    ],
    examples: [
      inIt('in the early 20th century', '1901~/1933~'),
      inIt('in the mid-20th century', '1934~/1966~'),
      inIt('in the late 20th century', '1967~/2000~'),
      inIt('in the early 1940s', '1940~/1943~'),
      inIt('in the mid-1940s', '1944~/1946~'),
      inIt('in the late 1940s', '1947~/1949~'),
      inIt('in early 2013', '2013-01~/2013-04~'),
      inIt('in early November 2015', '2015-11-01~/2015-11-10~'),
      inIt('in mid-November 2015', '2015-11-11~/2015-11-20~'),
      inIt('in late November 2015', '2015-11-21~/2015-11-30~')
    ]
  },
  {
    heading: 'Before, after, since, until, by',
    text: [
      'The relation says how the happening stands to the time that the expression names.',
      'In `time_mentions` the value is the time’s own.',
      'The dates of events and population figures have the relation applied: `..` is an open end, the other end is the time named, which belongs to the interval.'
    ],
    items: [
      '`on` (a day; “as of 2023”), `in` (a longer time), `during` (a stretch): at that time.',
      '`since`: it began then and goes on. The main clause is not dated by it (“his first visit since 2007” is no visit of 2007), but by `from` it is.',
      '`until`: it ended then.',
      '`before`: it happened, or was over, before that time began.',
      '`after`: it happened when that time was over.',
      '`at_start`, `after_start`: at, or after, the beginning of that time (“after the outbreak of the war”); the date is the whole time.',
      '`by`: then or earlier; how much earlier is not said, so the date stays the time named.',
      '`around`: about then, as above.'
    ],
    examples: [
      {text: 'by 2011', edtf: '2011', relation: 'by'},
      {text: 'as of 2023', edtf: '2023', relation: 'on'},
      {text: 'since 1975', edtf: '1975', relation: 'since', applied: '1975/..'},
      {text: 'until 1946', edtf: '1946', relation: 'until', applied: '../1946'},
      {text: 'before 1948', edtf: '1948', relation: 'before', applied: '../1948'},
      {text: 'after 1948', edtf: '1948', relation: 'after', applied: '1948/..'}
    ]
  },
  {
    heading: 'Named events',
    text: [
      'The name of an event whose dates are known has those dates, with the basis `named_event`; `named_event_id` leads to its row of `named_events`.',
      'Its outbreak or beginning has the whole event and the relation `at_start` or `after_start`; its end is its last day.',
      'A name that no word of time governs (“they signed the Treaty of Lausanne”) is a row of `time_mentions` and dates no event; one that only says of what kind something is (“the Six-Day War veterans”) is none.',
      'A year inside a name (“the 1948 Arab–Israeli War”) is no time of its own; one beside a name that does without it (“the Spring Offensive of 1918”) is.'
    ],
    examples: [
      during('during the Six-Day War', '1967-06-05/1967-06-10'),
      {
        text: 'after the Six-Day War',
        edtf: '1967-06-05/1967-06-10',
        relation: 'after',
        applied: '1967-06-10/..'
      },
      {text: 'after the outbreak of the Six-Day War', edtf: '1967-06-05/1967-06-10', relation: 'after_start'},
      inIt('at the end of World War II', '1945-09-02')
    ]
  },
  {
    heading: 'Times that lean on the story',
    text: [
      'A month without its year, “that year”, “two years later” take what they lack from the time that the story has reached, with the basis `relative`.',
      'A parenthesis, a quotation, a plan, a comparison, an aside or a far-off year does not move that time; a story that goes on from December to January goes on in the next year; behind a heading it goes on by a few months or starts without a time.',
      'What stands beside an expression comes first: “in May and again in August, 1920”, “on 2 October 1950, the day after”, “two days after D-Day”.',
      'A year or month that only says which one (“the 1902 pact”, “a March operation”) has its value and dates no event but where the whole is a time (“during the 2011 uprising”, “after the 1902 pact”).',
      'Where the text before does not decide it, the value is null.'
    ],
    examples: [
      inIt('The war began in May 1948. In September they met.', '1948-09'),
      inIt('They came in 1948. That year they met.', '1948'),
      inIt('They came in 1948. The following year they met.', '1949'),
      inIt('They came in 1948. Two years later they met.', '1950'),
      {text: 'It began on 4 December 1975. On 18 December they met.', edtf: '1975-12-18', relation: 'on'},
      inIt('It began on 4 December 1975. In January they met.', '1976-01'),
      inIt('They signed a treaty in 1948 (revised in 1972). That year they met.', '1948')
    ]
  },
  {
    heading: 'What has no value',
    text: [
      'Lengths of time, weeks, days of the week alone and vague expressions are rows of `time_mentions` whose `edtf` is null.',
      'They date no event; a sentence that has only lengths of time may go on with the date of the one before it.'
    ],
    examples: [
      {text: 'for six months', edtf: null, relation: 'during'},
      {text: 'after two years of war', edtf: null, relation: 'after'},
      {text: 'some years later', edtf: null, relation: 'in'}
    ]
  }
]
