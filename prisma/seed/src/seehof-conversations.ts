import type { DemoConversation } from './demo-agency.ts';
import { known, unknown } from './turns.ts';

export const seehofConversations = [
  {
    daysAgo: 0,
    locale: 'en-GB',
    turns: [
      known('How much is a Balcony Double in July?'),
      known('Is breakfast included?'),
      known('Is there a minimum stay?'),
    ],
  },
  {
    daysAgo: 0,
    locale: 'de-DE',
    turns: [
      known('Was kostet ein Seezimmer in der Hauptsaison?'),
      known('Wie hoch ist die Kurtaxe?'),
    ],
  },
  {
    daysAgo: 1,
    locale: 'de-DE',
    turns: [known('Bis wann kann ich kostenlos stornieren?'), known('Und was kostet es danach?')],
  },
  {
    daysAgo: 2,
    locale: 'en-US',
    turns: [known('What time is check-in?'), known('We land late. What if we arrive at midnight?')],
  },
  {
    daysAgo: 3,
    locale: 'en-GB',
    turns: [known('Can I bring two dogs?'), known('Are they allowed at breakfast?')],
  },
  {
    daysAgo: 4,
    locale: 'de-AT',
    turns: [
      known('Gibt es Ladepunkte für Elektroautos?'),
      known('Was kostet die Tiefgarage?'),
      unknown('Gibt es in Amselried eine Tankstelle?'),
    ],
  },
  {
    daysAgo: 6,
    locale: 'en-GB',
    turns: [known('Is the restaurant open on Monday?'), known('Where can we eat then?')],
  },
  {
    daysAgo: 7,
    locale: 'en-GB',
    turns: [known('Which main courses are vegan?'), known('Does the char contain milk?')],
  },
  { daysAgo: 9, locale: 'en-GB', turns: [unknown('What is the weather like this weekend?')] },
  {
    daysAgo: 10,
    locale: 'fr-FR',
    turns: [
      known('How do we get there by train from Munich?'),
      known('Is there a shuttle from the station?'),
    ],
  },
  {
    daysAgo: 12,
    locale: 'en-GB',
    turns: [
      known('What is the venue fee for a wedding on a Saturday in June?'),
      known('How many guests can sit in the Bootshaus hall?'),
      known('Until what time can the band play?'),
    ],
  },
  {
    daysAgo: 15,
    locale: 'en-GB',
    turns: [
      known('When is the sauna open?'),
      known('Can my 12 year old come?'),
      unknown('Do you have a hot tub on the roof?'),
    ],
  },
  {
    daysAgo: 18,
    locale: 'de-DE',
    turns: [
      known('Wann fährt der letzte Zug aus München?'),
      known('Holt uns jemand am Bahnhof ab?'),
    ],
  },
  {
    daysAgo: 22,
    locale: 'en-GB',
    turns: [
      known('Do you have wheelchair-accessible rooms?'),
      known('Is there a lift to the suites?'),
    ],
  },
  {
    daysAgo: 25,
    locale: 'en-GB',
    turns: [
      known('How much is the full-day conference package?'),
      known('What happens if fewer people come?'),
    ],
  },
  {
    daysAgo: 29,
    locale: 'en-US',
    turns: [known('Can we rent a rowing boat?'), unknown('Can we fish from the jetty?')],
  },
  { daysAgo: 34, locale: 'de-DE', turns: [unknown('Kann man bei Ihnen Golf spielen?')] },
  {
    daysAgo: 40,
    locale: 'en-GB',
    turns: [
      known('Is there gluten-free bread at breakfast?'),
      known('When does breakfast end on Sundays?'),
    ],
  },
] as const satisfies readonly DemoConversation[];
