import {describeTold} from './told.js'

describeTold({
  'what a thing brought about in one breath is one happening': [
    [
      'In 1990 the failure hurt its name and created mistrust.',
      'the failure hurt its name and created mistrust @ 1990 -'
    ]
  ],
  'what people did is two': [
    [
      'In 1990 villagers lost their homes and founded a town.',
      'villagers lost their homes @ 1990 -',
      'founded a town @ 1990 -'
    ],
    ['In 1990 they lost their homes and founded a town.', 'they lost their homes @ 1990 -', 'founded a town @ 1990 -'],
    ['In 1990 Peru lost a town and founded another.', 'Peru lost a town @ 1990 -', 'founded another @ 1990 -']
  ],
  'so is what has a type': [
    [
      'In 1990 the failure hurt its name and killed two men.',
      'the failure hurt its name @ 1990 -',
      'killed two men @ 1990 ASSAULT'
    ]
  ],
  'and what has a date of its own': [
    [
      'In 1990 the failure hurt its name and in 1991 created mistrust.',
      'the failure hurt its name @ 1990 -',
      'created mistrust @ 1991 -'
    ]
  ]
})
