import type { Trade } from './trade.ts';

export const plumber: Trade = {
  name: 'plumber',
  half: 'tuning',
  documents: [
    {
      title: 'Call-outs and prices',
      text: `We repair taps, toilets, boilers and pipes in private homes within 20 miles of Dunmore.

## Call-out charges

The call-out fee is £65 and covers the first half hour. Every further half hour costs £28. We give a written quote before any work above £200.

| Job | Price | Usual duration |
| --- | --- | --- |
| Dripping tap | £85 | 45 minutes |
| Blocked sink | £110 | 1 hour |
| New toilet cistern | £190 | 2 hours |
| Power flush | £420 | 1 day |

## Evenings and weekends

Between 6 pm and 8 am, and on Sundays, all prices are one and a half times the daytime rate. For burst pipes ring 0141 496 0177 at any hour.

## Payment

We accept cards, bank transfer and cash. Invoices are due within 14 days. Landlords can ask for a monthly bill.`,
    },
    {
      title: 'Boilers',
      text: `## Annual service

A boiler service costs £89 and takes about one hour. We clean the burner, test the flue gas and write the result in your log book.

## New boilers

Fitting a new combi boiler takes one to two days. We install Ferrolux and Warmstead boilers only. The guarantee is seven years if the boiler is serviced every year.

## What to do when there is no hot water

Check the pressure gauge first: it should stand between 1 and 1.5 bar. If it is lower, open the filling loop slowly. If the display shows E4, call us.

## Gas smell

Open the windows, do not touch switches and leave the house. Then phone the gas network on 0800 111 999.`,
    },
    {
      title: 'About us',
      text: `Moira Keane founded the firm in 1998. Today seven fitters and two apprentices work here. Our yard is at 9 Tannery Lane, Dunmore, behind the fire station.

The office is staffed Monday to Friday from 7.30 am to 5 pm. You can reach it on 0141 496 0120 or office@keane-plumbing.example.

We are insured for damage up to £2 million. Every repair carries a 12-month guarantee.`,
    },
  ],
  answerable: [
    ['How much is the call-out fee?', '£65'],
    ['What does it cost to fix a dripping tap?', '£85'],
    ['How long does a power flush take?', '1 day'],
    ['do you charge more on sundays', 'one and a half times'],
    ['Which boiler brands do you install?', 'Ferrolux'],
    ['How long is the guarantee on a new boiler?', 'seven years'],
    ['What should the boiler pressure be?', '1.5 bar'],
    ['What should I do if I smell gas?', 'Open the windows'],
    ['Who founded the company?', 'Moira Keane'],
    ['Where is your yard?', '9 Tannery Lane'],
    ['Can I pay by card?', 'cards'],
    ['What number do I call for a burst pipe?', '0141 496 0177'],
    ['When is the office open?', '7.30 am to 5 pm'],
    ['how much is a boiler service', '£89'],
  ],
  unanswerable: [
    'Do you install heat pumps?',
    'Can you fit a walk-in shower?',
    'How much does a new bathroom cost?',
    'Do you offer finance for a new boiler?',
    'Can you unblock my neighbour’s drain in Edinburgh?',
    'Which Ferrolux model is the quietest?',
    'Do you repair washing machines?',
    'How many boilers have you installed this year?',
    'Is Moira Keane married?',
    'Do you give a student discount?',
    'What is the water hardness in Dunmore?',
    'Can I get a job as an electrician with you?',
  ],
};
