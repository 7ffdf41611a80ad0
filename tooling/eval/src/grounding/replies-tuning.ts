import { readPairs } from './sentence-pairs.ts';

/** Sentences as assistants word them, the half that rules may be learnt from. */
export const REPLIES_TUNING = readPairs(`# en bike workshop
P Repairs are usually finished within three working days. In spring, between March and May, it can take up to ten working days. You can leave your bike without an appointment on Tuesdays and Thursdays; on all other days please book a slot first. We call you before we replace any part that costs more than 40 euros. E-bikes of other makes are accepted only after a short check of the battery, which costs 15 euros.
+ Most repairs are done in about three working days.
+ During the spring months you may have to wait as long as ten working days.
+ If you come on a Tuesday or a Thursday, you don't need an appointment.
+ You'll get a phone call from the workshop before anything above €40 is replaced.
+ An e-bike from another manufacturer has to go through a brief battery check first, for 15 euros.
+ Yes, you can drop your bike off without booking, but only on Tuesdays and Thursdays.
+ No part worth more than 40 euros is fitted without us ringing you beforehand.
- Most repairs are done in about three weeks.
- You can drop your bike off without booking on any day of the week.
- E-bikes of other makes are not accepted.
- The battery check for e-bikes is free of charge.
- We call you after replacing any part that costs more than 40 euros.
- You can leave your bike without an appointment on Wednesdays and Fridays.
- While your bike is being repaired, you can borrow a replacement bike.
# en dental practice
P Our practice is open Monday to Thursday from 8 am to 6 pm and on Fridays until 1 pm. New patients should arrive ten minutes early to fill in the health form. Appointments can be cancelled free of charge up to 24 hours beforehand; after that we charge 45 euros. Professional cleaning costs 95 euros and is not paid by public insurers. Children under twelve are treated by Dr. Lena Hoffmann, adults by Dr. Paul Meier.
+ On Fridays the practice closes at 1 pm.
+ If it's your first visit, please be there 10 minutes before your appointment so you can complete the health form.
+ You can cancel at no cost as long as you do it at least a day in advance.
+ Cancelling less than 24 hours ahead costs €45.
+ Public health insurance doesn't pay for the professional cleaning, which is 95 euros.
+ Dr. Hoffmann looks after children younger than 12.
+ From Monday through Thursday you can come between 8 and 18 o'clock.
- Dr. Hoffmann treats adults.
- On Fridays the practice is open until 6 pm.
- Public insurers pay for the professional cleaning.
- You can cancel free of charge up to 12 hours beforehand.
- Cancelling is always free of charge.
- Professional cleaning takes about 45 minutes.
- All patients should arrive ten minutes early to fill in the health form.
# en project software
P The Starter plan is free for up to three users. The Team plan costs 9 dollars per user and month, billed annually, or 11 dollars when billed monthly. Every paid plan starts with a trial of 14 days, for which no credit card is needed. When you downgrade, projects beyond the limit of your new plan become read-only but are not deleted. Exports are available as CSV and JSON. Single sign-on is part of the Enterprise plan only.
+ Teams of up to 3 people can use the Starter plan without paying anything.
+ With monthly billing, the Team plan is $11 per user.
+ You can try any paid plan for two weeks, and you don't have to enter a credit card.
+ Nothing gets deleted if you switch to a smaller plan; extra projects can just no longer be edited.
+ Your data can be exported in two formats, CSV and JSON.
+ Single sign-on comes only with Enterprise.
+ If you pay for the whole year, each user on the Team plan costs 9 dollars a month.
- The Team plan costs 9 dollars per user and month when billed monthly.
- You need a credit card to start the trial.
- When you downgrade, projects beyond the limit are deleted after 30 days.
- Exports are available as CSV, JSON and PDF.
- Single sign-on is included in all paid plans.
- The Starter plan is free for up to five users.
- The free trial of the Enterprise plan lasts 30 days.
# en furniture shop
P Sofas and beds are delivered to the room of your choice by two people. Delivery costs 59 euros, and nothing from an order value of 800 euros. The carrier agrees a date with you two days before. Assembly can be added for 79 euros; old furniture is taken along for 35 euros if you tell us when ordering. Goods made to measure cannot be returned. Everything else may be sent back within 30 days, unused and in its original packaging.
+ Two people will carry your new sofa into whichever room you like.
+ You don't pay for delivery if you order for 800 euros or more.
+ For an extra €79 we'll also put your furniture together.
+ Let us know when you place the order and we'll take your old furniture away for 35 euros.
+ Made-to-measure items can't be sent back.
+ You have 30 days to return unused goods in the original packaging, unless they were made to measure.
+ The delivery company will contact you two days ahead to arrange a date.
- Assembly is included in the delivery price.
- Old furniture is taken away free of charge.
- Goods made to measure may be sent back within 30 days.
- Delivery is free from an order value of 500 euros.
- You can send back used goods within 30 days.
- The carrier agrees a date with you two weeks before.
- You can track your delivery online in your customer account.
# en language school
P Evening courses meet twice a week for 90 minutes and have at most twelve participants. A placement test is required unless you are a complete beginner. The fee for a term of ten weeks is 320 euros; students and pensioners pay 20 percent less. The textbook is not included. Missed lessons cannot be made up, but recordings of online courses stay available for four weeks.
+ There are no more than 12 people in an evening course.
+ Complete beginners don't have to take the placement test.
+ If you're a student, you get a 20% discount.
+ You'll have two sessions of an hour and a half each week.
+ You have to buy the textbook separately.
+ It isn't possible to make up for lessons you've missed.
+ Recordings of the online courses can be watched for four weeks.
- Everyone has to take a placement test.
- The textbook is included in the fee.
- Missed lessons can be made up in the following term.
- Teachers pay 20 percent less.
- Courses have at least twelve participants.
- The fee for a term of twelve weeks is 320 euros.
- After the course you receive an official certificate.
# en campsite
P The site is open from 1 April to 31 October. Pitches with electricity cost 34 euros a night for two people, those without 28 euros. Dogs are welcome on a lead for 4 euros a night, but not on the beach. Quiet hours are from 10 pm to 7 am, and cars must stay outside the barrier during that time. Check-in is from 2 pm; on the day of departure please leave your pitch by 11 am.
+ The season runs from the beginning of April until the end of October.
+ For two people, a pitch with power is 34 euros per night.
+ You may bring your dog, which costs €4 a night and has to be kept on a lead.
+ Dogs aren't allowed on the beach.
+ You can't drive onto the site between 22:00 and 7:00.
+ You can check in from 2 in the afternoon.
+ Please vacate the pitch no later than 11 o'clock on the day you leave.
- Pitches without electricity cost 34 euros a night.
- Dogs may run free on the beach.
- The site is open all year round.
- Check-in is possible until 2 pm.
- Please leave your pitch by noon on the day of departure.
- Dogs stay free of charge.
- Quiet hours are from 11 pm to 7 am.
# en moving company
P We insure every move up to 620 euros per cubic metre. Boxes are lent for four weeks; each lost box costs 3 euros. We do not transport plants or open paint.
+ Your belongings are covered for as much as €620 per cubic meter.
+ You can keep our boxes for a month – well, exactly four weeks.
+ If you lose a box, we charge you 3 euros for it.
+ Plants can't come along in our van.
+ Sorry, but we're unable to carry paint that has been opened.
- We insure every move up to 620 euros.
- We transport plants, but no open paint.
- Each box costs 3 euros.
- We also lend protective covers for mattresses.
- Boxes are lent for as long as you need them.
# en tax adviser
P The first meeting lasts about 30 minutes and is free. Please bring your last tax assessment and your tax number. We reply to e-mails within two working days. Documents can be uploaded in the client portal; we no longer accept paper. If the tax office asks something, we answer for you, which is covered by the flat fee. Objections to an assessment must be filed within one month, and we only start after you have agreed in writing.
+ You don't pay for the initial half-hour meeting.
+ Remember to take your most recent tax assessment and your tax number with you.
+ You'll hear back from us within 2 working days if you write an e-mail.
+ Paper documents are no longer accepted, so please upload everything to the client portal.
+ Questions from the tax office are handled by us at no extra charge, as the flat fee covers that.
+ You have one month to object to a tax assessment.
+ Before we file an objection we need your written consent.
- Paper documents are accepted as well.
- Objections must be filed within three months.
- Answering the tax office costs extra.
- We reply to e-mails within two hours.
- The first meeting costs 30 euros.
- We file objections without waiting for your agreement.
- Please bring your passport and your tax number.
# en vet clinic
P Please do not feed your pet for eight hours before an operation; water is fine until the morning. Cats need to arrive in a carrier and dogs on a lead. After the operation your pet stays with us until about 4 pm. Stitches are removed after ten to twelve days, which is part of the price. Outside opening hours please call the emergency clinic in Marburg on 06421 555 0199. Rabbits must never fast.
+ Your pet shouldn't eat anything in the 8 hours before surgery, but it may drink water until the morning.
+ Bring your cat in a carrier, please.
+ You can expect to pick up your pet at around four in the afternoon.
+ Having the stitches taken out ten to twelve days later doesn't cost anything extra.
+ In an emergency outside our hours, ring the emergency clinic in Marburg at 06421 555 0199.
+ Rabbits are the exception: they have to keep eating.
+ Dogs need to be on a lead when they arrive.
- Rabbits must not be fed for eight hours before an operation.
- Stitches are removed after ten to twelve weeks.
- Your pet must not drink any water before the operation.
- Removing the stitches costs extra.
- Outside opening hours please call the emergency clinic in Giessen.
- Outside opening hours please call 06421 555 0144.
- Cats need to arrive on a lead.
# en electricity supplier
P The Green Flex tariff consists of a base price of 11.90 euros a month and 29.4 cents per kilowatt hour. The price is guaranteed for twelve months. The contract runs for one year and is extended indefinitely unless you give notice one month before it ends; once extended, you can leave at any time with one month's notice. You change supplier without any interruption: we cancel the old contract for you. We need the number of your meter and its reading on the day of the change. New customers receive a bonus of 80 euros, paid out with the first annual bill. If you move house, tell us at least two weeks ahead. The power comes from wind and water, all of it produced in Norway and Germany.
+ Each kilowatt hour costs 29.4 cents, plus a monthly base price of €11.90.
+ You have a price guarantee of one year.
+ To end the contract after the first year, you have to give notice a month before it ends.
+ After it has been extended, you can cancel whenever you like with a notice period of one month.
+ There's no power cut when you switch, and we take care of cancelling your old contract.
+ For the switch we'll need your meter number and the reading on that day.
+ As a new customer you get an €80 bonus, which is paid with your first annual bill.
+ Please inform us two weeks or more before you move.
+ The electricity is generated from wind and hydro power.
- Each kilowatt hour costs 11.90 cents.
- The price is guaranteed for 24 months.
- You have to cancel your old contract yourself.
- The bonus of 80 euros is paid out right after signing.
- All customers receive a bonus of 80 euros.
- The power comes from wind and solar energy.
- The contract ends automatically after one year.
- If you move house, tell us at least four weeks ahead.
- Once extended, you can only leave at the end of a year.
# de bäckerei
P Torten bestellen Sie bitte mindestens drei Tage vorher, Hochzeitstorten zwei Wochen vorher. Bei Bestellung wird die Hälfte angezahlt. Abgeholt werden kann ab 9 Uhr, sonntags ab 8 Uhr. Alle Torten gibt es auch ohne Gluten, gegen einen Aufpreis von 8 Euro. Eine Lieferung bieten wir nur innerhalb von Kassel an.
+ Für eine Hochzeitstorte sollten Sie sich 14 Tage im Voraus melden.
+ Sie müssen bei der Bestellung 50 % anzahlen.
+ Glutenfrei ist jede Torte erhältlich, das kostet 8 € mehr.
+ Wir liefern ausschließlich in Kassel.
+ Am Sonntag können Sie Ihre Torte schon ab acht Uhr abholen.
+ Ja, eine Torte bestellt man spätestens drei Tage vor dem Termin.
- Torten ohne Gluten kosten nicht mehr.
- Eine Lieferung bieten wir auch nach Göttingen an.
- Hochzeitstorten bestellen Sie bitte drei Tage vorher.
- Bei Bestellung wird der volle Betrag gezahlt.
- Sonntags können Torten nicht abgeholt werden.
- Alle Torten sind auch vegan erhältlich.
# de physiotherapie
P Eine Behandlung dauert 25 Minuten. Bitte bringen Sie ein großes Handtuch und die Verordnung mit. Termine müssen 24 Stunden vorher abgesagt werden, sonst stellen wir 30 Euro in Rechnung. Gesetzlich Versicherte zahlen 10 Euro je Verordnung und zehn Prozent der Kosten dazu; Kinder sind davon befreit. Hausbesuche machen wir, wenn der Arzt sie verordnet hat.
+ Denken Sie an die Verordnung und ein großes Handtuch.
+ Wer später als einen Tag vorher absagt, zahlt 30 Euro.
+ Kinder müssen nichts zuzahlen.
+ Zu Ihnen nach Hause kommen wir, sofern ein Arzt das verordnet hat.
+ Sie sollten mit 25 Minuten pro Behandlung rechnen.
+ Die Zuzahlung für gesetzlich Versicherte liegt bei 10 € je Verordnung plus 10 % der Kosten.
- Handtücher stellen wir Ihnen zur Verfügung.
- Privatversicherte zahlen 10 Euro je Verordnung dazu.
- Hausbesuche machen wir auf Wunsch jederzeit.
- Eine Behandlung dauert 45 Minuten.
- Kinder zahlen 10 Euro je Verordnung dazu.
- Termine können bis 12 Stunden vorher abgesagt werden.
# en web hosting
P Backups run every night and are kept for 14 days. You can restore single files yourself in the panel under Tools; restoring a whole database is done by support and costs 25 euros unless the fault is ours. SSL certificates are issued automatically once the domain points to our servers, which can take up to one hour. PHP 8.3 is the default; older versions down to 7.4 can be chosen per domain. E-mail boxes hold 10 GB each.
+ Your site is backed up nightly, and we keep each backup for two weeks.
+ Restoring individual files is something you can do on your own in the panel, under Tools.
+ Support charges 25 euros for bringing back an entire database, except when we caused the problem.
+ The SSL certificate is set up by itself as soon as your domain points to our servers; allow up to an hour for it.
+ By default your site uses PHP 8.3.
+ Each mailbox has 10 GB of space.
+ You can pick an older PHP version for a domain, as far back as 7.4.
- Backups are kept for 30 days.
- Restoring single files costs 25 euros.
- SSL certificates have to be installed by hand.
- Restoring a whole database is always free.
- Each mailbox has 25 GB of space.
- Older PHP versions are not supported.
- Backups run every hour.`);
