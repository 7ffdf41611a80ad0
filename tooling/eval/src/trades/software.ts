import type { Trade } from './trade.ts';

export const software: Trade = {
  name: 'software service',
  half: 'tuning',
  documents: [
    {
      title: 'Plans',
      text: `Tallybird keeps time sheets and invoices for small agencies.

| Plan | Price per user | Projects | Storage | Support |
| --- | --- | --- | --- | --- |
| Nest | free | 2 | 1 GB | community |
| Wing | $9 a month | 25 | 50 GB | e-mail |
| Flock | $19 a month | unlimited | 500 GB | phone and e-mail |

Yearly billing saves 20 percent. Non-profits get half off after sending proof to billing@tallybird.example.

## Trial

The trial of Wing lasts 21 days and needs no credit card. At its end the account falls back to Nest; nothing is deleted.

## Cancelling

Open Settings > Billing and choose Cancel plan. The plan then runs until the end of the paid period. We do not refund partial months.`,
    },
    {
      title: 'Security and data',
      text: `All data is stored in Frankfurt and encrypted with AES-256. Backups are taken every six hours and kept for 35 days.

## Signing in

Two-factor sign-in is available on all plans. Single sign-on with SAML is part of Flock.

## Exporting

You can export time entries as CSV or XLSX under Reports > Export. Invoices are exported as PDF. Exports of more than 10,000 rows are sent by e-mail.

## Deleting an account

Only the owner can delete an account. Data is erased 30 days later.`,
    },
    {
      title: 'Help: time tracking',
      text: `## How do I start a timer?

Press T anywhere or click the green button. The timer keeps running when you close the tab.

## How do I add a colleague?

Go to Team, choose Invite and enter the e-mail address. The invitation expires after 7 days.

## Rounding

Entries can be rounded to 5, 6 or 15 minutes. Rounding is set per client.

## Integrations

Tallybird connects to Slack, Jira and QuickBooks. The API allows 120 requests a minute.

## Mobile apps

The app runs on iOS 16 and later and on Android 11 and later. It works offline and syncs when you are back.`,
    },
  ],
  answerable: [
    ['How much does the Wing plan cost?', '$9'],
    ['How long is the trial?', '21 days'],
    ['how do i cancel', 'Settings'],
    ['Where is my data stored?', 'Frankfurt'],
    ['How often do you make backups?', 'six hours'],
    ['Does Flock include single sign-on?', 'SAML'],
    ['How can I export my time entries?', 'CSV'],
    ['How do I invite a colleague?', 'Invite'],
    ['What is the API rate limit, how many requests a minute?', '120'],
    ['Which Android version do I need?', 'Android 11'],
    ['How much storage do I get with Flock?', '500 GB'],
    ['do you give refunds for partial months?', 'do not refund'],
    ['Is there a discount for non-profits?', 'half off'],
    ['Does the app work offline?', 'offline'],
  ],
  unanswerable: [
    'Do you have a Zapier integration?',
    'Can I host Tallybird on my own servers?',
    'Is there a desktop app for Linux?',
    'Who is the CEO of Tallybird?',
    'Do you support payroll?',
    'Can I change the colour of my invoices?',
    'What was your uptime last year?',
    'Can clients approve time sheets?',
    'Are you SOC 2 certified?',
    'How many customers do you have?',
    'Does the app track my GPS location?',
    'How do I import entries from Toggl?',
  ],
};
