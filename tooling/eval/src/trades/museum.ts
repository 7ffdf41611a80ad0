import type { Trade } from './trade.ts';

export const museum: Trade = {
  name: 'museum',
  half: 'tuning',
  documents: [
    {
      title: 'Plan your visit',
      text: `The Harbour Museum tells the story of fishing, shipbuilding and emigration on the north coast.

## Opening hours

| Season | Days | Hours |
| --- | --- | --- |
| April to October | Tuesday to Sunday | 10:00-18:00 |
| November to March | Friday to Sunday | 11:00-16:00 |

Last admission is 45 minutes before closing. We are closed on 24, 25 and 31 December.

## Tickets

| Ticket | Price |
| --- | --- |
| Adult | 14.00 EUR |
| Student or senior | 9.50 EUR |
| Child 6 to 15 years | 6.00 EUR |
| Family (two adults, three children) | 34.00 EUR |

Children under six enter free of charge. Tickets bought online are valid for 90 days.

## Getting here

Tram 4 stops at Ropewalk, three minutes on foot from the entrance. There are no car parks at the museum; use the multi-storey at Custom House Quay.

## Accessibility

All floors can be reached by lift except the lighthouse tower, which has 112 steps. Two wheelchairs can be borrowed at the desk against a deposit of 20 EUR. Assistance dogs are welcome.`,
    },
    {
      title: 'Tours and groups',
      text: `## Guided tours

Public tours start at 11:30 and 15:00 and last 50 minutes. They cost 4 EUR on top of admission. Tours are given in English and Dutch; audio guides exist in eight languages.

## School classes

Classes pay 3 EUR per pupil, teachers nothing. Book at least two weeks ahead with Petra Lindqvist, schools@harbour-museum.example.

## Private events

The Net Loft can be hired for up to 120 guests from 18:30. The hire fee is 1,450 EUR including technical staff; catering comes from our partner only.

## Photography

You may take photographs without flash or tripod. Filming needs written permission from the press office.`,
    },
    {
      title: 'The collection',
      text: `The oldest object in the house is a log boat from about 900 BC. The steam tug Albertine was launched in 1911 and still makes four trips a year.

The emigrants' archive holds 61,000 passenger names. You can search it free of charge in the reading room on Wednesdays.

The café Anchor serves soup, cake and fish rolls until 17:00. Bags larger than a sheet of A4 must be left in the lockers.`,
    },
  ],
  answerable: [
    ['How much is a ticket for a student?', '9.50'],
    ['When are you open in winter, November for example?', '11:00-16:00'],
    ['are children under six free', 'free of charge'],
    ['How long does a guided tour last?', '50 minutes'],
    ['Which tram goes to the museum?', 'Tram 4'],
    ['How many steps does the lighthouse tower have?', '112'],
    ['Can I take photos?', 'without flash'],
    ['Who do I contact for a school class?', 'Petra Lindqvist'],
    ['What does it cost to hire the Net Loft?', '1,450'],
    ['How old is the oldest object?', '900 BC'],
    ['Can I bring an assistance dog?', 'Assistance dogs'],
    ['What is the family ticket price?', '34.00'],
    ['When was the Albertine launched?', '1911'],
    ['How long are online tickets valid?', '90 days'],
  ],
  unanswerable: [
    'Do you sell annual passes?',
    'Can I have my wedding ceremony on the Albertine?',
    'Is there a cloakroom for prams?',
    'Who painted the portrait of the harbour master?',
    'Do you have a playground?',
    'Are guided tours available in Japanese?',
    'What is the wifi password?',
    'Can I become a volunteer?',
    'How many visitors come each year?',
    'Is the museum shop open on Monday mornings for members?',
    'Where can I buy fresh lobster in the town?',
    'Does the director give interviews?',
  ],
};
