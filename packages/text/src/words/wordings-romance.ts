/** Other wordings of a statement in French, Spanish, Italian and Portuguese, as `wordings.ts` has them for English: a group in each line. */
export const ROMANCE_WORDINGS = `gratuit gratuitement gratuite offert offerte offerts offertes
supplément supplémentaire supplémentaires
payer paie paient paiera réglez règlement régler facturé facturée facturer
horaires horaire
accueille accueillons accueil reçoit recevons
livré livrée livrés livraison livrer livreur
acheter achat achetez achète vente vendre vendu vendus
commander commandé commandée passée
réserver réservé réservée réservés réservation réservations
annuler annulé annulée annulation annulations
rendez-vous entretien consultation séance
devis estimation
absent absence absente
déposer déposé déposée confier confié confiée laisser laissé
rapporter rapporté ramené ramener retourner retour retours renvoyer renvoi
retirer retrait retiré récupérer récupéré
manuscrite manuscrit main écrite
téléphone téléphoner appeler appel appelez appelle joindre
courriel mail email e-mail
site internet web ligne
voiture voitures véhicule véhicules auto
vélo vélos bicyclette
animal animaux
chien chiens
élève élèves étudiant étudiants étudiante étudiantes
professeur professeure enseignant moniteur monitrice
cours leçon leçons
débutant débutants
parents parent
mineur mineurs mineure moins
retraité retraités senior seniors
groupe groupes
personne personnes
repas dîner déjeuner
petit-déjeuner petit
chambre chambres
séjour séjours nuit nuits nuitée nuitées
arrivée arriver arrivez arrivent
départ partir repartir
clé clés
serviette serviettes
draps linge
stationnement stationner parking garer garez
interdit interdite défendu
autorisé autorisée autorisés permis permise
obligatoire obligatoires exigé exigée requis requise nécessaire
assurance assuré assurée assurer
garantie garanti garanties
panne pannes défaut défauts défectueux
réparer réparation réparé réparations
remplacer remplacé remplacement
mensuel mensuelle mensualité mois
abonnement abonné abonnés abonner
résilier résiliation résilié résiliable
médecin docteur
ordonnance prescription prescrit
médicament médicaments
vaccin vacciné vaccination vaccins
enfant enfants
gâteau gâteaux
vin vins
dégustation dégustations déguster
atelier ateliers
visite visites visiter
billet billets ticket tickets entrée
tarif tarifs
remise réduction rabais
chèque chèques
espèces liquide
carte cartes
travaux chantier
jardin jardins
sans hors
gratis gratuito gratuita gratuitos gratuitas gratuitamente
recargo suplemento adicional extra
cobrar cobra cobramos cobran cobro
abrimos abierto abierta abiertos abren apertura
cerramos cerrado cerrada cerrados cierre
recoger recogida recogemos recoge recogen
entregar entrega entregamos entregas entregado
enviar envío envíos enviamos
comprar compra compras comprado
vender venta vendemos
reservar reserva reservas reservado
cancelar cancelación anular anulación cancela
devolver devolución devoluciones
alquilar alquiler alquileres alquilado
reparar reparación reparaciones arreglar arreglo
cambiar cambio cambios
llamar llamada teléfono llame
correo email mail
página web sitio
coche coches vehículo vehículos automóvil
bicicleta bicicletas bici bicis
perro perros
mascota mascotas animales animal
alumno alumnos alumna estudiante estudiantes
profesor profesora monitor monitora
principiante principiantes
padres padre madre
jubilado jubilados pensionista pensionistas
grupo grupos
comida comidas almuerzo
habitación habitaciones
estancia estancias noche noches
llegar llegada llegadas
salida salir
aparcar aparcamiento parking
prohibido prohibida prohibidos
permitido permitida permitidos permite admiten admitimos
obligatorio obligatoria imprescindible necesario necesaria
seguro seguros asegurado
garantía garantizado
avería averías defecto defectuoso
mensual mensualmente mensualidad mes meses
abono abonos abonado suscripción
médico doctor doctora
receta recetas
vacuna vacunas vacunado vacunación
visita visitas visitar
entrada entradas billete billetes
descuento descuentos rebaja reducción
efectivo metálico
tarjeta tarjetas
ropa prendas prenda
vestido vestidos
lavar lavado lavandería
laborable laborables hábil hábiles
vivienda viviendas piso pisos casa
factura facturas
tasación valoración
fianza depósito
biglietto biglietti ingresso ingressi entrata
entrare entra entrano accesso accedere
gratuito gratuita gratuiti gratuite gratuitamente gratis
costo costi spese
pagare paga pagano pagamento pagati versare
ridotto ridotta riduzione sconto sconti
aperto aperta aperti apertura apriamo
chiuso chiusa chiusi chiusura chiudiamo
prenotare prenotazione prenotazioni prenotato prenotata
annullare annullamento disdire disdetta disdette disdetto cancellare cancellazione
rimborso rimborsare rimborsato rimborsiamo
restituire restituzione reso resi
consegnare consegna consegne consegniamo
spedire spedizione spedizioni
comprare acquistare acquisto acquisti
vendere vendita
noleggiare noleggio noleggi
riparare riparazione riparazioni
cambiare cambio
telefonare telefono chiamare chiamata
sito web internet online
auto macchina macchine automobile veicolo
bicicletta bici biciclette
cane cani
animale animali
studente studenti studentessa studentesse allievo allievi
insegnante insegnanti maestro istruttore
bambino bambini bambina ragazzi
adulto adulti adulta
genitore genitori
pensionato pensionati
gruppo gruppi
visita visite visitare guidata guidate
laboratorio laboratori
importo cifra
cena pranzo pasto pasti
camera camere stanza
soggiorno notte notti pernottamento
arrivo arrivare arrivi
partenza partire
parcheggio parcheggiare parcheggi
vietato vietata proibito
permesso permessa consentito consentita ammesso ammessi
obbligatorio obbligatoria necessario necessaria occorre serve
assicurazione assicurato
garanzia garantito
guasto guasti difetto difetti difettoso
mensile mese mesi
abbonamento abbonamenti
medico dottore dottoressa
ricetta ricette
vaccino vaccinazione vaccinato
incluso inclusi inclusa incluse compreso compresi compresa comprese
supplemento aggiuntivo extra
anticipo prima preavviso
giornata giorno giorni giornaliero
settimana settimane settimanale
inglese lingua
contanti cash
carta carte
fattura fatture
caparra cauzione deposito
aberto aberta abertos abre abertura
fechado fechada fecha
gratuito gratuita grátis
reservar reserva reservas
cancelar cancelamento
devolver devolução devoluções
reembolso reembolsar
entregar entrega entregas
comprar compra
desconto descontos
criança crianças
adulto adultos
animais animal
cão cães cachorro
ligar telefone telefonar`;
